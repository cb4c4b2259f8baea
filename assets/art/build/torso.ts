/** The body under the clothes: neck, shoulders and upper arms in seven builds, turned a little to the right. */
import type { Arms } from '../../../src/faces/hands/sleeve.ts';
import { INK, line, n, shape } from './pen.ts';

export type Build = 'even' | 'slim' | 'broad' | 'heavy' | 'sloped' | 'square' | 'small';

/** Who wears it: what shows of the skin, how the body is made, 0 young … 1 old at the throat. */
export interface Wearer {
  readonly skin: string;
  readonly build: Build;
  readonly years: number;
}

/** Clothes, and what of them is seen on the forearms when hands lie on the desk. */
export interface Garment {
  readonly own: string;
  readonly sleeve: string;
  readonly cuff?: string;
}

/** Near shoulder to near hip, and far shoulder to far hip; the arms' inner edges. All end below the desk's edge. */
const OUTLINES: Readonly<Record<Build, readonly [near: string, far: string, arms: string]>> = {
  even: ['C530 752 470 764 400 780C300 806 240 900 216 1010C200 1090 192 1240 190 1420', 'L944 1420C936 1290 918 1130 890 1010C866 900 842 824 770 792C736 778 720 760 716 722', 'M338 1010C326 1080 320 1200 318 1420M822 1000C836 1080 842 1200 846 1420'],
  slim: ['C532 750 490 766 432 786C344 812 292 900 272 1010C256 1090 248 1240 246 1420', 'L900 1420C892 1290 878 1130 856 1010C838 910 816 836 762 798C734 780 720 760 716 722', 'M374 1016C364 1080 358 1200 356 1420M800 1004C810 1080 816 1200 818 1420'],
  broad: ['C526 748 456 752 380 764C268 784 210 880 184 1006C166 1090 158 1240 154 1420', 'L982 1420C974 1290 954 1124 924 1000C900 888 866 806 784 782C742 770 722 756 716 722', 'M316 1000C304 1080 298 1200 296 1420M848 990C862 1080 868 1200 872 1420'],
  heavy: ['C530 754 480 772 414 792C296 828 222 930 188 1050C160 1150 140 1280 132 1420', 'L1006 1420C998 1300 976 1160 940 1046C908 934 858 838 776 800C738 782 720 762 716 722', 'M330 1040C310 1110 300 1220 296 1420M846 1026C868 1110 880 1220 884 1420'],
  sloped: ['C536 760 500 784 448 806C350 846 286 930 258 1040C240 1120 232 1250 230 1420', 'L914 1420C906 1300 892 1150 866 1036C844 934 812 856 754 812C730 794 718 764 716 722', 'M366 1040C352 1110 346 1220 344 1420M806 1030C820 1110 826 1220 828 1420'],
  square: ['C528 744 462 746 396 756C300 768 254 830 236 960C222 1080 212 1240 210 1420', 'L934 1420C926 1290 908 1110 884 970C866 860 840 796 772 776C738 764 720 752 716 722', 'M346 990C334 1080 328 1200 326 1420M822 980C836 1080 840 1200 844 1420'],
  small: ['C534 756 504 772 464 794C392 826 348 896 328 1010C314 1090 308 1240 306 1420', 'L860 1420C854 1290 842 1130 824 1010C808 914 788 848 746 804C728 784 720 764 716 722', 'M418 1020C410 1080 404 1200 402 1420M770 1010C780 1080 784 1200 786 1420'],
};

/** Where the upper arms lie a little above the desk's edge, in units of the sheet: this is where hands.ts takes over. */
export const REACH: Readonly<Record<Build, Pick<Arms, 'near' | 'far'>>> = {
  even: { near: [62, 188], far: [694, 768] }, slim: { near: [118, 226], far: [668, 729] }, broad: { near: [28, 166], far: [720, 802] },
  heavy: { near: [40, 178], far: [721, 810] }, sloped: { near: [110, 216], far: [678, 734] }, square: { near: [82, 196], far: [694, 764] }, small: { near: [177, 272], far: [639, 694] },
};

export const outline = ({ build }: Wearer): string => `M548 716${OUTLINES[build][0]}${OUTLINES[build][1]}Q632 800 548 716Z`;
export const arms = ({ build }: Wearer): string => line(OUTLINES[build][2], { w: 9 });

/** What is drawn on the cloth ends where the cloth ends. The id gets the person's own prefix in person.ts. */
export const within = (w: Wearer, inner: string): string =>
  inner === '' ? '' : `<clipPath id="@id@t"><path d="${outline(w)}"/></clipPath><g clip-path="url(#@id@t)">${inner}</g>`;

/** The shadow of the chin, and what the years have drawn on the throat. */
export function neck({ skin, years }: Wearer): string {
  return n`<path d="M556 630H716V730Q632 830 552 730Z" fill="${skin}"/><path d="M556 636H716V712Q660 764 558 706Z" fill="${INK}" opacity=".14"/>`
    + (years > 0.6 ? line('M606 738C612 752 622 760 632 764M668 736C664 750 658 758 650 764', { w: 4.5, o: 0.4 }) : '')
    + line('M561 676Q562 706 550 726M713 690Q712 708 718 728', { w: 11 });
}

/** A soft shadow on the chest along the far arm, so that the cloth has some roundness. */
const fold = ({ build }: Wearer): string => n`<path d="M752 790C780 850 800 940 ${REACH[build].far[0] + 130} 1010L${REACH[build].far[0] + 152} 1420H760C790 1200 790 960 752 790Z" fill="${INK}" opacity=".13"/>`;

/** Neck, cloth in one colour, what lies on it (clipped), the arms and the contour. */
export function torso(w: Wearer, fill: string, on = ''): string {
  return neck(w) + `<path d="${outline(w)}" fill="${fill}"/>` + within(w, on + fold(w)) + arms(w) + line(outline(w), { w: 13 });
}

/** A turned-down collar, open at the throat. */
export const collar = (fill: string): string =>
  shape('M552 690C560 730 600 762 640 776L600 840C566 806 544 766 536 716Z', fill, { w: 10 })
  + shape('M644 776C684 764 710 736 718 694L734 726C728 776 708 814 682 842Z', fill, { w: 10 });

/** A folded or ribbed roll round the neck. */
export const roll = (fill: string, low = 0): string => {
  const d = n`M549 ${708 + low}Q632 ${808 + low} 719 ${715 + low}`;
  return line(d, { w: 38 }) + line(d, { w: 23, c: fill }) + `<path d="${d}" fill="none" stroke="${INK}" stroke-width="22" stroke-dasharray="4 10" opacity=".26"/>`;
};

/** Short marks scattered over cloth, the same on every run. */
export function specks(c: string, mark: string, from: number, to: number): string {
  let d = '';
  for (let i = 0; i < 60; i++) {
    const x = 190 + ((i * 173) % 740), y = from + ((i * 97) % (to - from));
    if (x > 566 && x < 724) continue;
    d += n`M${x} ${y}${mark}`;
  }
  return line(d, { w: 5, c, o: 0.4 });
}
