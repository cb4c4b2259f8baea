/** What the hands do: drawn over the desk, over the body or at the head, in the person's own skin and sleeves. */
import type { Look } from '#story/vocabulary.ts';
import { dot } from '../curves.ts';
import type { Place, Pose } from '../person.ts';
import { line, patch, type Shape } from '../shape.ts';
import { put } from './glyph.ts';
import { cover, fist, flat, gripping, laced, open } from './hand.ts';
import { type Arms, farArm, nearArm, raised } from './sleeve.ts';

export const HANDS = ['clasped', 'flat', 'open', 'fist', 'papers', 'tissue', 'phone', 'crossed', 'face', 'call'] as const;
export type Hands = (typeof HANDS)[number];

/** Over the desk; over the body and behind the desk; with the head, over the desk. */
export type Over = 'desk' | 'body' | 'head';
export const OVER: Readonly<Record<Hands, Over>> = {
  clasped: 'desk', flat: 'desk', open: 'desk', fist: 'desk', papers: 'desk', tissue: 'desk', phone: 'desk', crossed: 'body', face: 'head', call: 'head',
};

/** What the hands do when the script says nothing of them, the same for everybody; nothing for who is on the way out. */
export const HANDS_OF: Readonly<Record<Look, Hands | null>> = {
  calm: 'clasped', warm: 'open', open: 'open', listening: 'clasped', kind: 'clasped', wry: 'flat', relieved: 'flat', glad: 'open', surprised: 'open',
  thoughtful: 'clasped', worried: 'clasped', tense: 'clasped', wary: 'crossed', testing: 'crossed', irritated: 'fist', angry: 'fist', firm: 'flat', closed: 'crossed',
  hurt: 'clasped', sad: 'clasped', crying: 'tissue', ashamed: 'face', mortified: 'flat', afraid: 'clasped', tired: 'flat', leaving: null, moved: 'tissue', resigned: 'flat',
};

/** How hands follow the person: those on the desk only sideways, the others with the body or the head. */
export function handsPlace(hands: Hands, { body, head }: Pose): Place {
  const over = OVER[hands];
  if (over === 'head') return head;
  return over === 'body' ? body : { x: body.x, y: 0, turn: 0 };
}

const PAPER = '#fffdfa', EDGE = '#9aa7b4', SHADE = '#2a1d14';
const shade = (x: number, y: number, rx: number, ry = 15): readonly Shape[] => patch('skin', dot(x, y, rx, ry), SHADE, 0.16);
const inked = (fill: string, d: string, width = 7): readonly Shape[] => [...patch('skin', d, fill), ...line('line', d, { width })];

const DRAWN: Readonly<Record<Hands, (arms: Arms) => readonly Shape[]>> = {
  clasped: (a) => [
    ...shade(430, 1204, 250, 22), ...nearArm(a, 322, 1146), ...farArm(a, 546, 1138),
    ...flat(a.skin, { x: 544, y: 1142, wide: -1.02, high: 1.16, turn: -4 }), ...flat(a.skin, { x: 322, y: 1146, wide: 0.98, high: 1.18, turn: 2 }),
    ...laced(a.skin, { x: 444, y: 1144, turn: 10, wide: 1.1, high: 1.1 }),
  ],
  flat: (a) => [
    ...shade(330, 1196, 210, 18), ...shade(590, 1174, 170, 16), ...nearArm(a, 292, 1148), ...farArm(a, 600, 1128),
    ...flat(a.skin, { x: 292, y: 1148, turn: 5, wide: 1.12, high: 1.14 }), ...flat(a.skin, { x: 598, y: 1128, wide: -1, high: 1.04, turn: -5 }),
  ],
  open: (a) => [
    ...shade(330, 1232, 130, 16), ...shade(570, 1212, 120, 15), ...nearArm(a, 268, 1116), ...farArm(a, 622, 1102),
    ...open(a.skin, { x: 268, y: 1118, turn: 40, wide: 0.92, high: -1.06 }), ...open(a.skin, { x: 622, y: 1104, wide: -0.86, high: -1, turn: -40 }),
  ],
  fist: (a) => [
    ...shade(330, 1200, 190, 18), ...shade(600, 1178, 160, 16), ...nearArm(a, 296, 1144, 42), ...farArm(a, 596, 1126, 36),
    ...fist(a.skin, { x: 298, y: 1144, turn: 2, wide: 1.16, high: 1.14 }), ...fist(a.skin, { x: 594, y: 1126, wide: -1.02, high: 1.02, turn: -2 }),
  ],
  papers: (a) => [
    ...shade(440, 1214, 240, 18), ...nearArm(a, 254, 1140), ...farArm(a, 630, 1128),
    ...inked(PAPER, 'M306 1036L566 1024L596 1186L288 1202Z'), ...inked(PAPER, 'M296 1046L556 1034L586 1194L278 1210Z'),
    ...line('line', 'M322 1082L532 1072M320 1110L540 1100M314 1138L500 1130', { color: EDGE, width: 5, opacity: 0.55 }),
    ...gripping(a.skin, { x: 290, y: 1142, turn: 6 }), ...gripping(a.skin, { x: 590, y: 1126, wide: -0.9, high: 0.92, turn: -6 }),
  ],
  tissue: (a) => [
    ...shade(430, 1204, 240, 20), ...nearArm(a, 322, 1148), ...farArm(a, 548, 1136),
    ...flat(a.skin, { x: 542, y: 1140, wide: -0.9, high: 1.04, turn: -4 }),
    ...inked(PAPER, 'M380 1108C356 1084 352 1052 384 1046C396 1018 432 1016 446 1038C474 1024 506 1046 494 1076C512 1094 496 1122 468 1120C444 1134 402 1130 380 1108Z', 6),
    ...line('line', 'M398 1092C404 1074 414 1064 430 1058M452 1098C454 1084 462 1074 474 1070', { color: EDGE, width: 5 }),
    ...fist(a.skin, { x: 326, y: 1148, wide: 0.98, high: 0.98 }), ...laced(a.skin, { x: 462, y: 1146, turn: 8 }),
  ],
  phone: (a) => [
    ...shade(320, 1200, 200, 18), ...shade(590, 1184, 170, 16), ...nearArm(a, 300, 1152), ...farArm(a, 604, 1132),
    ...inked('#2b3340', 'M470 1034C470 1026 476 1020 484 1020L552 1016C560 1016 566 1022 566 1030L574 1154C574 1162 568 1168 560 1168L490 1172C482 1172 476 1166 476 1158Z', 8),
    ...patch('skin', dot(494, 1042, 9), '#5a6778'), ...flat(a.skin, { x: 304, y: 1152, turn: 4 }), ...gripping(a.skin, { x: 574, y: 1118, wide: -0.9, high: 0.94, turn: -4 }),
  ],
  crossed: (a) => crossed(a),
  face: (a) => [...shade(250, 1150, 130, 20), ...raised(a, [230, 1100], [446, 548]), ...cover(a.skin, { x: 486, y: 448, turn: 24, wide: 1.12, high: 1.12 })],
  call: (a) => [
    ...raised(a, [170, 1080], [306, 590]), ...inked('#2b3340', 'M262 372C258 360 264 350 276 348L322 340C334 338 342 344 344 356L376 530C378 542 372 550 360 552L314 560C302 562 294 556 292 544Z', 8),
    ...gripping(a.skin, { x: 334, y: 500, turn: -14, wide: 1, high: 1.04 }), ...inked(a.skin, 'M262 596C262 560 268 520 282 470C290 446 316 446 318 470C318 500 322 540 346 580Z', 8),
  ],
};

/** Forearms over each other on the chest, each hand at the other arm. */
function crossed(a: Arms): readonly Shape[] {
  const [no, ni] = a.near, [fi, fo] = a.far;
  const back = `M${fo - 26} 900C${fo - 12} 960 ${fo - 24} 1000 ${fi - 20} 1002C${fi - 120} 1000 ${ni + 120} 972 ${ni + 24} 930L${ni + 40} 862C${ni + 140} 896 ${fi - 140} 916 ${fi - 24} 912`;
  const front = `M${no + 22} 900C${no + 4} 964 ${no + 16} 1012 ${no + 100} 1016C${ni + 130} 1014 ${fi - 160} 990 ${fi - 50} 946L${fi - 74} 876C${fi - 190} 916 ${ni + 110} 936 ${ni - 6} 932`;
  return [
    ...patch('skin', `${back}Z`, a.sleeve), ...line('line', back, { width: 10 }),
    ...flat(a.skin, { x: ni + 44, y: 898, wide: -0.98, high: 1, turn: 14 }),
    ...patch('skin', `${front}Z`, a.sleeve), ...line('line', front, { width: 10 }),
    ...patch('skin', put('M-8 -36C20 -46 44 -40 60 -28L60 34C40 44 14 42 -8 36Z', { x: fi - 60, y: 910, turn: -12 }), a.skin), ...line('line', put('M-8 -36C20 -46 44 -40 60 -28M60 34C40 44 14 42 -8 36', { x: fi - 60, y: 910, turn: -12 })),
  ];
}

/** All there is to draw of these hands, in sheet units; nothing is clipped. */
export const handsOf = (hands: Hands, arms: Arms): readonly Shape[] => DRAWN[hands](arms);
