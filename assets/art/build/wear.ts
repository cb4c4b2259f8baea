/** Things worn or carried: glasses in four places and four shapes, lanyards, scarves, what hangs round a neck. */
import { at, INK, line, n, shape } from './pen.ts';

export type Frame = 'oval' | 'round' | 'square' | 'cat' | 'thin';
const LENSES: Readonly<Record<Frame, string>> = {
  oval: 'M-112 0A48 37 0 1 0 -16 0A48 37 0 1 0 -112 0ZM12 -2A40 36 0 1 0 92 -2A40 36 0 1 0 12 -2Z',
  round: 'M-110 2A46 46 0 1 0 -18 2A46 46 0 1 0 -110 2ZM12 0A40 44 0 1 0 92 0A40 44 0 1 0 12 0Z',
  square: 'M-112 -32Q-112 -38 -104 -38H-24Q-16 -38 -17 -30L-22 24Q-24 36 -38 36H-92Q-106 36 -108 22ZM11 -32Q10 -38 18 -38H86Q94 -38 93 -30L88 24Q86 35 76 35H32Q20 35 18 24Z',
  cat: 'M-122 -42Q-70 -44 -18 -24Q-14 32 -62 34Q-104 34 -112 -8ZM10 -24Q50 -42 100 -42L92 -8Q88 34 48 34Q12 32 10 -24Z',
  thin: 'M-110 -26H-18Q-18 34 -64 34T-110 -26ZM12 -26H92Q92 33 52 33T12 -26Z',
};
const lenses = (f: Frame, glass: string, w: number, c: string): string =>
  `<path d="${LENSES[f]}" fill="#fff" fill-opacity="${glass}" stroke="${c}" stroke-width="${w}" stroke-linejoin="round"/>` + line('M-17 -8Q-6 -20 12 -9', { w, c });

export type Where = 'on' | 'hair' | 'brow';

/** Pushed up, the glasses lie on the curve of the head, so they are a little flatter. */
export const glasses = (where: Where, c: string, f: Frame = 'oval'): string => {
  const w = f === 'thin' ? 5.5 : f === 'square' ? 10 : 7.5;
  if (where === 'on') return at(690, 497, line('M-112 -8L-176 -22', { w: w * 0.9, c }) + lenses(f, '.16', w, c));
  if (where === 'hair') return at(676, 318, line('M-110 6Q-150 30 -176 72', { w, c }) + lenses(f, '.42', w, c), ' rotate(-5) scale(1 .84)');
  return at(684, 372, line('M-112 2Q-150 22 -178 62', { w, c }) + lenses(f, '.22', w, c), ' rotate(-4) scale(.98 .74)');
};

/** Reading glasses that hang on the chest and are never put on. */
export const cord = (c: string): string =>
  line('M548 730C548 850 600 950 628 990M742 728C752 840 712 950 690 990', { w: 5, c }) + at(662, 1008, lenses('oval', '.5', 7, INK), ' rotate(4) scale(.8 .72)');

/** A ribbon with an identity card; `dots` are small figures on the ribbon. */
export const lanyard = (c: string, dots?: string): string => {
  const d = 'M536 744C556 860 590 960 632 1016M732 752C724 860 690 960 652 1016';
  return line(d, { w: 18 }) + line(d, { w: 10, c }) + (dots === undefined ? '' : `<path d="${d}" fill="none" stroke="${dots}" stroke-width="7" stroke-linecap="round" stroke-dasharray="1 22"/>`)
    + at(642, 1016, line('M0 -4v16', { w: 9, c: '#8d9299' }) + shape('M-36 12H36V96H-36Z', '#fffdfa', { w: 6 }) + n`<circle cx="-12" cy="40" r="13" fill="${c}"/>` + line('M8 34h18M8 48h14M-22 74h46', { w: 5, c: '#9aa7b4' }));
};

export const brooch = (c: string): string => at(512, 862, n`<circle r="24" fill="${c}" stroke="${INK}" stroke-width="6"/>` + line('M0 -24v-10M0 24v10M-24 0h-10M24 0h10M-13 -13l26 26M-13 13l26 -26', { w: 5 }) + n`<circle r="7" fill="#fffdfa"/>`);

/** A ring on a thin chain. */
export const chain = line('M556 742C566 820 600 870 636 890M716 748C708 820 680 868 650 890', { w: 4, c: '#a9adb5' }) + n`<circle cx="643" cy="906" r="15" fill="none" stroke="${INK}" stroke-width="11"/><circle cx="643" cy="906" r="15" fill="none" stroke="#e2b84c" stroke-width="6"/>`;

export const scarf = (fill: string, fold: string): string =>
  shape('M516 712C540 660 600 690 640 704C690 690 740 664 752 716C764 770 720 806 640 808C556 808 500 770 516 712Z', fill, { w: 11 }) + line('M540 730C580 770 690 776 732 728M546 764C600 796 690 796 728 764', { w: 6, c: fold })
  + shape('M588 800C570 880 566 960 580 1050L646 1044C640 960 646 880 656 804Z', fill, { w: 10 }) + line('M604 840c-8 60 -8 120 -2 180M630 836c-6 60 -6 120 -2 180', { w: 5, c: fold });

/** A tailor's tape round the neck. */
export const tape = (() => {
  const d = 'M540 742C546 860 540 960 552 1100M736 752C752 860 742 940 752 1060';
  return line(d, { w: 26 }) + line(d, { w: 17, c: '#ecc95a' }) + `<path d="${d}" fill="none" stroke="${INK}" stroke-width="11" stroke-dasharray="3 15"/>`;
})();

/** A big ring of keys at the chest strap. */
export const keys = at(500, 1010, line('M16 -62V-26', { w: 8 }) + n`<circle r="28" fill="none" stroke="${INK}" stroke-width="11"/><circle r="28" fill="none" stroke="#b9bdc4" stroke-width="5"/>`
  + shape('M-8 26L-30 92L-12 98L6 30ZM6 28L10 104L28 102L20 26Z', '#c9a54a', { w: 6 }));

/** A headset: the band over the head, the cup on the near ear, the microphone at the mouth. */
export const headset = line('M474 520C424 330 560 244 660 262', { w: 26 }) + line('M474 520C424 330 560 244 660 262', { w: 14, c: '#4b515c' })
  + shape('M440 500C440 482 462 474 486 480C508 486 516 516 512 552C508 586 484 600 464 590C444 580 440 530 440 500Z', '#4b515c', { w: 11 }) + line('M476 590C500 650 560 668 616 652', { w: 11 }) + line('M612 652l22 -6', { w: 19 });

/** A small hearing aid behind the near ear. */
export const hearingAid = shape('M446 500C430 520 428 560 442 580C452 566 452 540 458 516Z', '#c9b6a4', { w: 6 }) + line('M458 514C474 508 484 520 482 540', { w: 4.5, c: '#8d7f74' });

export const earrings = (c: string): string => n`<circle cx="482" cy="604" r="11" fill="${c}" stroke="${INK}" stroke-width="5"/>`;

/** Straps of a school bag, and its top behind the shoulder. */
export const satchel = (c: string): string => line('M482 790C456 860 446 950 450 1060M744 806C768 870 776 950 774 1050', { w: 42 }) + line('M482 790C456 860 446 950 450 1060M744 806C768 870 776 950 774 1050', { w: 28, c });

/** Back, handles and wheels of a wheelchair, behind a person; drawn before the clothes. */
export const wheelchair = (frame: string, cloth: string): string => {
  const tubes = 'M318 1420V800C318 776 300 764 270 764M860 1420V800C860 776 874 764 900 764', wheels = 'M196 1420C190 1250 206 1120 252 1040M968 1420C972 1250 960 1120 918 1044';
  return line(wheels, { w: 44 }) + line(wheels, { w: 27, c: '#70767f' }) + shape('M318 842H860L876 1420H302Z', cloth, { w: 11 }) + line('M340 880H840', { w: 6, o: 0.5 })
    + line(tubes, { w: 34 }) + line(tubes, { w: 19, c: frame }) + line('M272 764H226M898 764H938', { w: 44 }) + line('M270 764H230M900 764H934', { w: 27, c: '#4a4f58' });
};

/** A bicycle helmet that hangs by its strap from the far arm. */
export const helmet = (c: string): string => at(806, 1056, line('M-30 -190C-60 -120 -60 -80 -46 -40M-4 -190C30 -120 50 -90 52 -40', { w: 9 })
  + shape('M-112 34C-118 -34 -60 -82 10 -80C84 -76 128 -24 120 44C60 62 -60 60 -112 34Z', c, { w: 11 }) + line('M-62 -22C-40 -46 -20 -52 4 -54M-84 12C-50 -14 -10 -22 30 -20M48 -46C72 -36 86 -20 92 2M60 10q20 4 34 14', { w: 15 }));
