/** The places around the meetings: where people eat, phone, call on a screen, work at home, walk. */
import { ivy, lamp, pendant, plant, print, sconce, shelf, sofa, weave } from './furniture.ts';
import { kitchen, lantern, tree } from './furniture-public.ts';
import type { Palette } from './palette.ts';
import { at, line, n } from './pen.ts';
import { bowl, cat, headset, keyboard, laptop, mug, offHook, papers, screen } from './props.ts';
import { beam, dado, desk, EDGE, type Plan, stones, table, wall } from './shell.ts';
import { street, view } from './windows.ts';

/** Somebody we only hear: head, shoulders, a telephone. */
const caller = (fill: string, dark: string): string =>
  n`<path d="M238 700C240 590 280 520 380 500C430 490 456 470 460 440C416 410 402 350 408 290C416 200 470 150 540 150C616 152 664 206 664 290C664 350 642 410 602 438C604 470 622 490 664 500C744 522 774 600 778 700Z" fill="${fill}"/>`
  + n`<path d="M300 700C290 600 320 500 372 424C366 390 372 356 388 340C410 328 436 340 440 366C446 400 436 430 424 452C410 540 420 620 426 700Z" fill="${dark}"/>` + line('M396 232L430 400', { w: 46, c: dark }) + line('M402 262L424 372', { w: 6, c: fill, o: 0.7 });

/** The other end of the line is a picture of its own, cut out of the front; a slanted edge parts it from one's own desk. */
const HOLE = 'M84 60H856Q880 60 876 84L806 626Q802 652 778 652H84Q60 652 60 628V84Q60 60 84 60Z';
const split = (p: Palette, props: string): string =>
  `<path d="M-10 -10H1610V910H-10Z${HOLE}" fill="${p.wall}" fill-rule="evenodd"/>` + n`<path d="M-10 600H60V652H806L812 600H1610V910H-10Z" fill="${p.dado}"/>`
  + `<path d="${HOLE}" fill="none" stroke="${p.trim}" stroke-width="20"/><path d="${HOLE}" fill="none" stroke="${p.line}" stroke-width="5"/>` + shelf(p, 1010, 130, 320, 4) + plant(p, 1440, 310) + desk(p, props, false);
const elsewhere = (p: Palette, id: string): string =>
  n`<path d="M0 0H1600V900H0Z" fill="${p.glass}"/><path d="M0 520H1600V900H0Z" fill="${p.blue}" opacity=".22"/>` + `<g opacity=".6">${view(p, `${id}v`, 90, 110, 220, 250, { sill: true, shift: 90 })}</g>` + at(740, 330, `<g opacity=".5">${line('M0 0V360', { w: 9, c: p.line })}<circle r="260" fill="url(#glow)"/><path d="M-40 -50H40L64 40H-64Z" fill="${p.light}" stroke="${p.line}" stroke-width="4"/></g>`);

/** The window of a call: what lies around the other person's picture, with one's own small picture in its corner. */
const WINDOW = n`M70 56H866Q890 56 890 80V${EDGE - 24}Q890 ${EDGE} 866 ${EDGE}H70Q46 ${EDGE} 46 ${EDGE - 24}V80Q46 56 70 56Z`;
const device = (p: Palette): string =>
  `<path fill-rule="evenodd" d="M-10 -10H1610V910H-10Z${WINDOW}" fill="${p.chairEdge}"/><path d="${WINDOW}" fill="none" stroke="${p.ink}" stroke-width="6"/>`
  + n`<path d="M-10 824H1610V910H-10Z" fill="url(#desk)"/>` + line('M-10 824H1610', { w: 5, c: p.line }) + n`<path d="M-10 800H1610V824H-10Z" fill="${p.metal}"/>`
  + n`<g stroke="${p.ink}" stroke-width="4"><circle cx="380" cy="744" r="30" fill="${p.chair}"/><circle cx="470" cy="744" r="30" fill="${p.chair}"/><circle cx="560" cy="744" r="30" fill="${p.coral}"/></g>` + line('M380 730v18M370 742q0 16 10 16t10 -16M380 758v8M456 736h20v18h-20ZM476 742l10 -6v18l-10 -6', { w: 4, c: p.paper }) + line('M544 748q16 -12 32 0', { w: 9, c: p.paper })
  + at(704, 76, n`<rect width="166" height="110" rx="12" fill="${p.dado}" stroke="${p.paper}" stroke-width="6"/><path d="M8 102V62H158V102Z" fill="${p.chair}" opacity=".25"/>` + `<path d="M40 104C42 78 58 70 74 68C62 60 58 44 62 32C68 16 98 16 104 32C108 44 104 60 92 68C108 70 124 78 126 104Z" fill="${p.blueDeep}"/>`);
/** A camera that is off. */
const noPicture = (p: Palette): string =>
  `<path d="${WINDOW}" fill="${p.screen}"/>` + n`<circle cx="468" cy="350" r="120" fill="${p.chair}"/>` + '<path d="M392 434C396 390 424 378 446 374C424 360 418 332 424 308C434 276 502 276 512 308C518 332 512 360 490 374C512 378 540 390 544 434Z" fill="#fff" opacity=".3"/>' + line('M360 470L576 232', { w: 12, c: p.coral, o: 0.8 });

export const OTHER = {
  'lunch-room': {
    back: (p, id) => wall(p) + dado(p) + kitchen(p, 640, 120) + view(p, `${id}v`, -40, 90, 350, 340, { radiator: true, shift: 60 }) + beam(p, -40, 350) + pendant(p, 470, 10),
    front: (p) => table(p, mug(p, 730, 700) + bowl(p, 850, 724) + mug(p, 1120, 730) + bowl(p, 1300, 760)),
  },
  'phone-desk': {
    back: elsewhere, empty: (p) => caller(p.blue, p.blueDeep), framed: true,
    front: (p) => split(p, offHook(p, 300, 712) + headset(p, 620, 724) + papers(p, 720, 770) + mug(p, 190, 746) + keyboard(p, 1120, 770)),
  },
  'video-call': {
    back: (p, id) => wall(p) + dado(p) + view(p, `${id}v`, 96, 110, 230, 280, { shift: 200 }) + weave(p, 680, 220) + sofa(p, 480, 470) + lamp(p, 110, 520).replace('640', '400'), front: device, empty: noPicture, framed: true,
  },
  'home-office': {
    back: (p, id) => wall(p) + dado(p) + view(p, `${id}v`, -30, 92, 400, 350, { shift: 40, radiator: true }) + cat(p, 180, 398) + beam(p, -30, 400) + print(p, 560, 130) + sconce(p, 480, 220) + shelf(p, 830, 150, 200, 2) + ivy(p, 890, 96) + sofa(p, 1060, 470) + lamp(p, 1010, 290) + plant(p, 1530, 320),
    front: (p) => desk(p, laptop(p, 330, 500) + mug(p, 210, 730) + papers(p, 820, 750) + screen(p, 1280, 470), false),
  },
  outside: {
    back: (p) => street(p) + lantern(p, 330, 230) + tree(p, 760, 290) + tree(p, 1500, 260),
    front: (p) => stones(p, p.snow ? '' : ivy(p, 120, 660) + ivy(p, 1180, 660)),
  },
} as const satisfies Record<string, Plan>;
