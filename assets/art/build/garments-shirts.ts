/** Shirts, T-shirts, blazers and jackets that are worn indoors. */
import { INK, line, n, shape } from './pen.ts';
import { collar, type Garment, torso, type Wearer } from './torso.ts';

const buttons = `<g fill="${INK}"><circle cx="664" cy="930" r="6"/><circle cx="666" cy="1030" r="6"/><circle cx="664" cy="1130" r="6"/></g>`;
const throat = (skin: string): string => n`<path d="M584 752L642 856 696 752Q640 790 584 752Z" fill="${skin}"/>`;

const checks = (c: string): string => {
  let d = '';
  for (let i = 0; i < 13; i++) d += n`M${150 + i * 68} 700V1420M120 ${770 + i * 60}Q620 ${830 + i * 60} 1010 ${770 + i * 60}`;
  return line(d, { w: 13, c, o: 0.55 });
};

export interface Shirting { readonly check?: string; readonly pocket?: boolean; readonly rolled?: boolean; readonly shut?: boolean }
/** A shirt with a collar. With its sleeves rolled up, the forearms are bare. */
export const shirt = (w: Wearer, fill: string, { check, pocket = true, rolled = false, shut = false }: Shirting = {}): Garment => ({
  sleeve: rolled ? w.skin : fill, ...(rolled ? {} : { cuff: fill }),
  own: torso(w, fill, (check === undefined ? '' : checks(check)) + (rolled ? rollUp(w, fill) : '')) + (shut ? '' : throat(w.skin)) + line('M642 850C650 960 646 1180 640 1420', { w: 8 })
    + collar(fill) + buttons + (pocket ? line('M716 980h92l-4 70q-42 22 -84 0Z', { w: 6, o: 0.7 }) : '') + line('M404 880C392 950 390 1010 394 1060M800 900c8 40 8 70 6 100', { w: 5, o: 0.3 }),
});
/** A rolled sleeve over the elbow, seen just above the desk. */
const rollUp = (w: Wearer, fill: string): string =>
  n`<path d="M100 1080H344V1420H100ZM836 1080H1040V1420H836Z" fill="${w.skin}"/>`
  + shape('M120 1030C200 1056 280 1058 350 1040L346 1092C270 1112 190 1108 110 1086ZM816 1030C860 1046 910 1044 980 1022L990 1074C930 1098 870 1102 822 1086Z', fill, { w: 10 });

export const tee = (w: Wearer, fill: string, trim: string): Garment => ({
  sleeve: w.skin,
  own: torso(w, fill, n`<path d="M90 1010Q220 1070 352 1026V1420H90ZM808 1020Q880 1050 1000 990V1420H836Z" fill="${w.skin}"/>` + line('M90 1010Q220 1070 346 1026M814 1020Q880 1050 1000 990', { w: 12 }))
    + n`<path d="M552 716Q632 840 714 724Q640 780 552 716Z" fill="${w.skin}"/>` + line('M545 712Q632 822 722 720', { w: 30 }) + line('M545 712Q632 822 722 720', { w: 15, c: trim }),
});

export interface Blazing { readonly collarless?: boolean; readonly cord?: boolean; readonly shirtCollar?: boolean }
/** A blazer open over a plain top; corduroy when asked for. */
export const blazer = (w: Wearer, fill: string, top: string, { cord = false, shirtCollar = false, collarless = false }: Blazing = {}): Garment => ({
  sleeve: fill, cuff: top,
  own: torso(w, fill, cord ? `<path d="${[...Array(44).keys()].map((i) => `M${120 + i * 20} 640V1420`).join('')}" stroke="${INK}" stroke-width="3" opacity=".22"/>` : '')
    + shape(collarless ? 'M544 722Q632 800 722 724C716 880 700 1060 698 1420H586C584 1060 560 880 544 722Z' : 'M552 722Q632 800 714 726L704 960L690 1420H590L596 960Z', top, { w: 8 }) + (shirtCollar ? line('M644 800C648 900 646 1100 640 1420', { w: 6 }) : line('M556 730Q634 822 712 732', { w: 9 }))
    + (collarless
      ? line('M544 716C560 880 584 1060 586 1420M722 718C716 880 700 1060 698 1420', { w: 11 })
      : shape('M546 716C520 740 500 754 486 762C500 830 520 880 536 912L506 930C550 1010 574 1100 584 1240C606 1080 610 880 546 716Z', fill, { w: 10 })
        + shape('M720 722C736 752 754 772 768 784C770 850 766 890 758 916L784 930C756 1010 722 1100 698 1240C688 1080 690 880 720 722Z', fill, { w: 10 }))
    + (shirtCollar ? collar(top) : '') + line('M770 1010l60 -10', { w: 6, o: 0.6 }),
});

/** A dark shirt with shoulder straps, a badge and a radio: somebody on guard. */
export const uniform = (w: Wearer, fill: string, mark: string): Garment => ({
  sleeve: fill, cuff: fill,
  own: torso(w, fill) + throat(w.skin) + line('M642 850C650 960 646 1180 640 1420', { w: 8 }) + collar(fill)
    + shape('M362 786L500 752 512 780 368 822ZM748 782L812 806 816 838 752 806Z', fill, { w: 8 }) + line('M392 800l70 -18', { w: 6, c: mark })
    + shape('M712 960h92v70q-46 26 -92 0Z', fill, { w: 7 }) + line('M728 990h60', { w: 8, c: mark })
    + shape('M470 930h58v124h-58Z', '#3a3d45', { w: 8 }) + line('M484 930V886', { w: 10 }) + line('M484 956h30M484 976h30', { w: 5, c: '#a9adb5' }),
});
