/** Things of the reception, the corridor, the kitchen and the open office. */
import { box, cast, edged, ivy, type Thing } from './furniture.ts';
import type { Palette } from './palette.ts';
import { at, line, n, shape } from './pen.ts';

const SEGMENTS = { 2: 'M0 0H26V26H0V54H26', 7: 'M0 0H26V54' } as const;
/** The number that is being served. */
export const queue: Thing = (p, x, y) =>
  at(x, y, cast(p, 0, 0, 150, 96, 10) + edged(0, 0, 150, 96, p.blueDeep, p, 10) + at(34, 21, line(SEGMENTS[2], { w: 9, c: p.light })) + at(86, 21, line(SEGMENTS[7], { w: 9, c: p.light })));

export const leafletRack: Thing = (p, x, y) =>
  at(x, y, cast(p, 0, 0, 190, 300) + line('M20 300V410M170 300V410', { w: 9, c: p.line }) + edged(0, 0, 190, 300, p.woodTop, p, 6) + [0, 1, 2].map((r) => [0, 1, 2].map((c) =>
    edged(14 + c * 56, 16 + r * 94, 48, 62, [p.paper, p.coral, p.glass, p.blue][(r * 2 + c) % 4] ?? p.paper, p, 2)).join('') + box(8, 66 + r * 94, 174, 20, p.wood, 3)).join(''));

/** Chairs where people wait. */
export const seats: Thing = (p, x, y) =>
  at(x, y, [0, 130, 260].map((dx) => shape(n`M${dx} 0Q${dx} -14 ${dx + 14} -14H${dx + 92}Q${dx + 106} -14 ${dx + 106} 0V100H${dx}Z`, p.chairIn, { w: 5, c: p.chairEdge }) + shape(n`M${dx - 6} 100H${dx + 112}V128H${dx - 6}Z`, p.chair, { w: 5, c: p.chairEdge })).join('') + line('M20 128V230M350 128V230M0 134H366', { w: 9, c: p.metal }));

/** A screen between two desks in an open office. */
export const divider = (p: Palette, x: number, y: number, w: number): string =>
  at(x, y, n`<path d="M14 16H${w + 14}V220H14Z" fill="${p.shade}" opacity=".08"/>` + n`<rect width="${w}" height="200" rx="14" fill="${p.sage}" stroke="${p.line}" stroke-width="4"/>` + line(n`M12 40H${w - 12}`, { w: 3, c: p.line, o: 0.3 }));
/** Another desk further in, its screen and chair seen from behind. */
export const otherDesk: Thing = (p, x, y) =>
  at(x, y, shape('M60 10Q60 -6 76 -6H210Q226 -6 226 10V100Q226 112 210 112H76Q60 112 60 100Z', p.screen, { w: 5, c: p.line }) + line('M143 112V150M104 152H182', { w: 12, c: p.metal }) + shape('M0 152H320V176H0Z', p.woodTop, { w: 5, c: p.line }) + line('M20 178V330M300 178V330', { w: 11, c: p.metal })
    + shape('M250 60Q250 40 270 40H344Q364 40 364 60V200H250Z', p.chairIn, { w: 5, c: p.chairEdge }) + line('M307 200V300', { w: 12, c: p.metal }));
/** A lamp like a long bar under the ceiling. */
export const bar = (p: Palette, x: number, y: number, w: number): string =>
  at(x, y, line(n`M${w * 0.2} -140V0M${w * 0.8} -140V0`, { w: 3, c: p.line, o: 0.6 }) + n`<ellipse cx="${w / 2}" cy="40" rx="${w * 0.8}" ry="180" fill="url(#glow)"/>` + n`<rect width="${w}" height="22" rx="11" fill="${p.light}" stroke="${p.line}" stroke-width="4"/>`);

/** Cupboards, tiles, a coffee machine, and a fridge with drawings on it. */
export const kitchen: Thing = (p, x, y) =>
  at(x, y, cast(p, 0, 0, 472, 150) + [0, 160, 320].map((dx) => edged(dx, 0, 152, 150, p.trim, p, 5) + line(n`M${dx + 128} 100v28`, { w: 7, c: p.metal })).join('')
    + edged(0, 158, 474, 150, p.paper, p, 2) + line('M0 208H474M0 258H474M60 158v50M180 158v50M300 158v50M420 158v50M120 208v50M240 208v50M360 208v50M60 258v50M180 258v50M300 258v50M420 258v50', { w: 3, c: p.rail })
    + edged(0, 332, 474, 250, p.sage, p, 2) + line('M158 340V580M316 340V580', { w: 4, c: p.edge }) + line('M126 360v30M284 360v30M442 360v30', { w: 7, c: p.metal }) + edged(-14, 306, 502, 26, p.woodTop, p, 3)
    + shape('M280 194Q280 186 288 186H382Q390 186 390 194V306H280Z', p.screen, { w: 5, c: p.line }) + box(296, 236, 78, 50, p.shade, 4) + edged(318, 258, 34, 30, p.paper, p, 3) + box(300, 200, 26, 8, p.coral, 4) + ivy(p, 70, 256) + shape('M170 270H210V306H170ZM222 276H256V306H222Z', p.coral, { w: 4, c: p.line })
    + cast(p, 520, -20, 210, 620) + edged(520, -20, 210, 620, p.trim, p, 10) + line('M520 210H730', { w: 5, c: p.edge }) + line('M548 130v50M548 240v80', { w: 8, c: p.metal }) + box(620, 60, 50, 40, p.coral, 2) + box(600, 110, 40, 50, p.ochre, 2) + box(650, 120, 40, 34, p.sage, 2));

/** Walls that run away to a window at the end; `window` is what is drawn there. */
export const passage = (p: Palette, window: string): string =>
  n`<path d="M0 0H1600V900H0Z" fill="${p.wall}"/><path d="M0 -60L700 150V590L0 900Z" fill="${p.wallEnd}"/><path d="M1600 -110L1010 150V590L1600 900Z" fill="${p.dado}"/><path d="M0 900L700 590H1010L1600 900Z" fill="${p.floor}"/><path d="M700 150L0 -60H1600L1010 150Z" fill="${p.trim}"/>`
  + n`<path d="M740 0L790 110H930L1000 0Z" fill="${p.light}" opacity="${0.35 + p.lamp * 0.6}"/><path d="M820 126L828 140H890L900 126Z" fill="${p.light}" opacity=".7"/>` + window + n`<path d="M752 590H958L1180 900H420Z" fill="${p.light}" opacity=".22"/>`
  + [['M90 90L270 130V782L90 862Z', 'M204 190L244 198V470L204 478Z', 'M112 470l30 -3'], ['M430 166L560 196V653L430 711Z', 'M516 240L544 246V440L516 446Z', 'M446 440l22 -2']].map(([d, g, h]) => `<path d="${d}" fill="${p.door}" stroke="${p.line}" stroke-width="5" stroke-linejoin="round"/><path d="${g}" fill="${p.glass}" stroke="${p.edge}" stroke-width="4"/>` + line(h ?? '', { w: 9, c: p.metal })).join('')
  + `<path d="M1130 210L1250 172V640L1130 590Z" fill="${p.door}" stroke="${p.line}" stroke-width="5" stroke-linejoin="round"/>` + line('M700 150V590L0 900M1010 150V590L1600 900M700 590H1010M0 860L700 574M1600 858L1010 574', { w: 4, c: p.edge, o: 0.6 });

/** A birch in summer, bare under snow in winter. */
export const tree: Thing = (p, x, y) =>
  at(x, y, line('M0 60V360', { w: 22, c: p.snow ? '#8a8077' : p.grain }) + line('M-8 160h12M-4 240h12M-8 300h10', { w: 5, c: p.line, o: 0.5 })
    + (p.snow ? line('M0 80C-30 40 -60 20 -80 -20M0 60C20 10 50 -10 70 -60M0 110C40 80 70 70 100 30M0 140C-40 110 -70 100 -100 60', { w: 9, c: '#8a8077' }) + line('M-82 -24L-58 14M72 -64L52 -24M102 26L70 62M-102 56L-70 94', { w: 7, c: '#fff' })
      : shape('M0 -60C70 -70 110 -10 92 40C130 90 80 160 10 150C-60 166 -120 110 -88 50C-116 -6 -66 -66 0 -60Z', p.leafIn, { w: 5, c: p.leafLine }) + line('M-30 20q20 -24 44 -10M20 84q22 -22 44 -6M-40 100q20 -18 36 -6', { w: 5, c: p.leafLine, o: 0.6 })));
/** A street lamp. */
export const lantern: Thing = (p, x, y) => at(x, y, line('M0 0V440', { w: 13, c: p.line }) + n`<circle cy="-20" r="240" fill="url(#glow)"/>` + shape('M-30 -60H30L40 0H-40Z', p.light, { w: 5, c: p.line }) + line('M-36 -62H36', { w: 10, c: p.line }));
/** Coats on pegs. */
export const pegs: Thing = (p, x, y) =>
  at(x, y, line('M0 0H240', { w: 14, c: p.wood }) + shape('M40 6C10 30 4 120 10 210H92C96 120 88 30 60 6Z', p.blue, { w: 5, c: p.line }) + line('M50 30V200', { w: 4, c: p.line, o: 0.5 }) + shape('M150 6C124 40 120 110 124 170H196C200 110 192 40 170 6Z', p.ochre, { w: 5, c: p.line }) + shape('M206 10C196 60 200 120 196 190L222 186C226 120 228 60 222 10Z', p.plum, { w: 5, c: p.line }) + line('M30 0v14M50 0v10M160 0v10M214 0v14', { w: 8, c: p.metal }));
