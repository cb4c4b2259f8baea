/** Coats, work clothes and what people come in from outside with. */
import { INK, line, n, shape } from './pen.ts';
import { arms, collar, type Garment, neck, outline, roll, torso, type Wearer, within } from './torso.ts';

const ZIP = 'M648 790C650 900 646 1150 640 1420';
const stand = (fill: string): string =>
  shape('M546 680C552 732 600 774 648 782L644 862C580 846 530 800 518 740Z', fill, { w: 11 }) + shape('M650 782C694 770 718 734 724 684L750 744C736 806 700 848 646 862Z', fill, { w: 11 });
/** An open jacket: two fronts, something under it. */
const open = (w: Wearer, fill: string, lining: string, top: string, on = ''): string =>
  torso(w, fill, on) + shape('M552 722Q632 800 714 726L720 960L712 1420H566L574 960Z', top, { w: 8 }) + line('M556 732Q634 826 712 734', { w: 9 })
  + shape('M546 690C540 760 552 900 566 1420H530C520 1100 500 900 482 772C510 750 534 720 546 690Z', lining, { w: 10 }) + shape('M722 694C740 740 756 770 776 790C766 900 750 1100 744 1420H708C716 1100 724 900 722 694Z', lining, { w: 10 });

/** A bus driver's jacket, blue piping; where the firm's logo was there are only stitches and a patch that has not faded. */
export const busJacket = (w: Wearer, fill: string, collarFill: string, stripe: string, top: string): Garment => ({
  sleeve: fill, cuff: collarFill,
  own: open(w, fill, collarFill, top, line('M120 1004Q330 1050 500 1044M748 1040Q860 1034 1000 990', { w: 26, c: stripe, o: 0.75 }))
    + shape('M548 686C520 700 470 716 438 742C470 800 520 838 560 848C566 800 560 740 548 686Z', collarFill, { w: 11 }) + shape('M720 690C746 706 782 724 806 750C786 806 750 840 724 848C714 800 716 744 720 690Z', collarFill, { w: 11 })
    + n`<path d="M762 900h86v56h-82Z" fill="#fff" opacity=".16"/>` + `<path d="M762 900h86v56h-82Z" fill="none" stroke="#dfe3ea" stroke-width="4" stroke-dasharray="3 11" opacity=".8"/>` + line('M776 958c4 14 -4 20 2 30', { w: 4, c: '#dfe3ea', o: 0.7 }),
});

/** A good coat. `askew` has been buttoned one hole wrong: one side sits higher, the button line slants, a hole is left over. */
export const coat = (w: Wearer, fill: string, lapel: string, scarf: string, askew = false): Garment => ({
  sleeve: fill, cuff: fill,
  own: torso(w, fill, line('M404 880C392 960 390 1030 394 1100M800 890c10 50 10 90 8 130', { w: 5, o: 0.35 }))
    + shape('M552 716Q632 800 714 726L690 840L650 930L596 840Z', scarf, { w: 8 }) + line('M560 736Q634 826 708 740', { w: 8 }) + (askew ? buttonedWrong(fill, lapel) : buttoned(lapel)),
});
const NEAR = 'M546 706C516 734 480 756 452 766C458 830 480 890 512 922L548 906L560 948C600 980 640 1000 656 1010C646 900 600 800 546 706Z';
const FAR = 'M720 714C742 748 766 770 790 780C792 840 780 896 756 922L722 906L712 950C692 984 674 1000 658 1012C662 900 690 800 720 714Z';
const buttoned = (lapel: string): string =>
  line('M668 930C676 1080 672 1240 668 1420', { w: 9 }) + shape(NEAR, lapel, { w: 11 }) + shape(FAR, lapel, { w: 11 }) + `<g fill="${INK}"><circle cx="622" cy="1056" r="11"/><circle cx="622" cy="1150" r="11"/></g>`;
const buttonedWrong = (fill: string, lapel: string): string =>
  `<g transform="translate(10 -46)">${shape(FAR, lapel, { w: 11 })}</g><g transform="translate(0 30)">${shape(NEAR, lapel, { w: 11 })}</g>`
  + shape('M656 1034C700 1010 724 1000 736 1010C730 1120 700 1250 690 1420H640C640 1260 650 1120 656 1034Z', fill, { w: 9 })
  + line('M660 1040C640 1050 600 1060 560 1056M664 1130C640 1140 600 1150 566 1144', { w: 5, o: 0.5 }) + `<g fill="${INK}"><circle cx="690" cy="1052" r="12"/><circle cx="680" cy="1150" r="12"/></g>` + line('M704 976l26 -8', { w: 8 });

/** A quilted coat with a high collar. */
export const quilted = (w: Wearer, fill: string, deep: string): Garment => ({
  sleeve: fill, cuff: deep,
  own: torso(w, fill, [840, 930, 1020, 1110].map((y) => line(n`M100 ${y}Q400 ${y + 62} 646 ${y + 54}T1020 ${y}`, { w: 7, c: deep })).join(''))
    + stand(fill) + line(ZIP, { w: 11 }) + line('M648 864l-1 28', { w: 18, c: '#e9e4da' }) + line('M560 800q30 26 70 34M700 816q20 -14 28 -34', { w: 5, c: deep }),
});

/** A thin jacket, a rain jacket, a work jacket: one cut, other details. */
export interface Jacketing { readonly hood?: boolean; readonly reflex?: string; readonly yoke?: string; readonly shut?: boolean; readonly pocket?: boolean; readonly top?: string }
export const jacket = (w: Wearer, fill: string, trim: string, { hood = false, reflex, yoke, shut = true, pocket = true, top = '#e9e3d7' }: Jacketing = {}): Garment => {
  const on = (yoke === undefined ? '' : n`<path d="M60 640H1060V912Q640 960 60 900Z" fill="${yoke}"/>` + line('M60 900Q640 962 1060 912', { w: 7 }))
    + (reflex === undefined ? '' : line('M60 1010Q640 1080 1060 1010', { w: 50, c: '#8d9299' }) + line('M60 1010Q640 1080 1060 1010', { w: 40, c: reflex }) + line('M436 700L420 1010M812 700L822 1010', { w: 42, c: reflex }))
    + line('M404 880C392 950 390 1010 394 1080', { w: 5, o: 0.3 });
  const back = hood ? shape('M466 800C432 696 500 634 584 648H696C780 636 812 716 788 800Z', trim, { w: 13 }) : '';
  const front = shut ? stand(trim) + line(ZIP, { w: 11 }) + line('M648 866l-1 26', { w: 18, c: '#c9c3b8' }) : '';
  return { sleeve: fill, cuff: trim, own: back + (shut ? torso(w, fill, on) : open(w, fill, trim, top, on)) + front + (pocket ? line('M720 990q50 14 92 -4M470 1000q40 12 84 2', { w: 7, o: 0.7 }) : '') };
};

/** Bib and brace over a T-shirt or a jumper; a mark on the bib. */
export const overalls = (w: Wearer, under: string, fill: string, mark: string): Garment => ({
  sleeve: under, cuff: under,
  own: torso(w, under, n`<path d="M470 920H806L860 1420H400Z" fill="${fill}" stroke="${INK}" stroke-width="11" stroke-linejoin="round"/>` + line('M338 1100Q640 1150 880 1096', { w: 9 })) + roll(under, 4)
    + shape('M450 764L500 748C510 810 524 870 540 932H490C478 870 464 820 450 764ZM752 778L792 796C790 850 782 900 772 940H728C740 880 748 830 752 778Z', fill, { w: 10 })
    + `<g fill="#c9c3b8" stroke="${INK}" stroke-width="6"><circle cx="516" cy="944" r="14"/><circle cx="750" cy="950" r="14"/></g>` + shape('M566 980h140v90q-70 26 -140 0Z', fill, { w: 7 })
    + n`<circle cx="636" cy="1020" r="20" fill="${mark}" stroke="${INK}" stroke-width="5"/>`,
});

/** An apron over rolled-up sleeves, for someone called from her workbench. */
export const apron = (w: Wearer, under: string, fill: string): Garment => ({
  sleeve: under, cuff: under,
  own: neck(w) + `<path d="${outline(w)}" fill="${under}"/>` + within(w, n`<path d="M520 900H770L850 1420H420Z" fill="${fill}" stroke="${INK}" stroke-width="11" stroke-linejoin="round"/>`) + arms(w) + line(outline(w), { w: 13 }) + collar(under)
    + line('M528 900C520 840 524 790 536 744M764 900C768 840 752 790 734 752', { w: 24 }) + line('M528 900C520 840 524 790 536 744M764 900C768 840 752 790 734 752', { w: 12, c: fill }) + shape('M560 1000h150v100H560Z', fill, { w: 7 }) + line('M640 1000v-46M664 1000v-34', { w: 11, c: '#c9c3b8' }),
});
