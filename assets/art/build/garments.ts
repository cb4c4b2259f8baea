/** Knitted and soft clothes. Few lines, small files, any colour. */
import { INK, line, n, shape } from './pen.ts';
import { arms, collar, type Garment, neck, outline, roll, specks, torso, type Wearer, within } from './torso.ts';

/** A fleece: darker yoke, zip, stand-up collar, a firm's mark on the chest. */
export const fleece = (w: Wearer, fill: string, yoke: string, mark: string): Garment => ({
  sleeve: fill, cuff: yoke,
  own: torso(w, fill, n`<path d="M100 640H1000V900Q640 990 120 876Z" fill="${yoke}"/>` + line('M120 866Q640 1000 1000 880', { w: 8 }) + specks(INK, 'q6 -8 12 0t12 0', 960, 1140))
    + shape('M546 684C556 736 604 772 648 778L646 846C586 834 536 792 524 742Z', yoke, { w: 11 }) + shape('M650 778C690 768 716 736 722 690L746 748C730 800 694 836 648 846Z', yoke, { w: 11 })
    + line('M648 780C650 900 646 1150 640 1420', { w: 11 }) + line('M648 850l-1 26', { w: 18, c: '#c9c3b8' })
    + n`<path d="M716 1000h86v42h-86Z" fill="#fffdfa" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/>` + line('M730 1014h40M730 1028h56', { w: 5, c: mark }),
});

const EDGES = 'M545 704C560 850 610 1000 648 1190L648 1420M723 708C730 860 694 1030 650 1190';
/** A cardigan with a ribbed edge over a light shirt. `cable` makes it a big knitted one. */
export const cardigan = (w: Wearer, fill: string, rib: string, under: string, cable = true): Garment => ({
  sleeve: fill, cuff: rib,
  own: torso(w, fill, cable ? specks(INK, 'l7 12 7 -12', 850, 1140) + line('M420 830C404 900 400 1000 404 1160M450 820C436 900 432 1000 436 1160M786 830C798 900 800 1000 798 1160', { w: 5, o: 0.45 }) : line('M392 850C380 930 380 1010 384 1100M470 800C462 860 460 930 462 1000', { w: 5, o: 0.25 }))
    + shape('M548 716Q632 800 716 722L700 960L656 1200L600 960Z', under, { w: 8 }) + line('M596 756Q632 784 676 762', { w: 7 })
    + line(EDGES, { w: 46 }) + line(EDGES, { w: 31, c: rib }) + `<path d="${EDGES}" fill="none" stroke="${INK}" stroke-width="29" stroke-dasharray="4 11" opacity=".24"/>`,
});

/** A jumper with a patterned yoke. */
export const jumper = (w: Wearer, fill: string, pattern: string): Garment => ({
  sleeve: fill, cuff: fill,
  own: torso(w, fill, `<g fill="none" stroke="${pattern}"><path d="M120 900Q620 1040 1000 900M120 984Q620 1124 1000 984" stroke-width="9"/>`
    + '<path d="M120 926Q620 1066 1000 926M120 960Q620 1100 1000 960" stroke-width="15" stroke-dasharray="15 15"/><path d="M120 943Q620 1083 1000 943" stroke-width="15" stroke-dasharray="15 15" stroke-dashoffset="15"/></g>')
    + roll(fill),
});

/** A plain round-necked jumper; `rolled` has a high neck. */
export const sweater = (w: Wearer, fill: string, rib: string, rolled = false): Garment => ({
  sleeve: fill, cuff: rib,
  own: torso(w, fill, line('M410 860C396 940 394 1010 398 1090M452 1040l26 -22M800 880c6 40 6 80 2 120', { w: 5, o: 0.3 }))
    + (rolled ? line('M556 684Q632 752 716 690', { w: 50 }) + line('M556 684Q632 752 716 690', { w: 34, c: rib }) + roll(rib, -2) : roll(rib, 8)),
});

/** A knitted jumper with ribs all the way down, as someone at home has made it. */
export const ribbed = (w: Wearer, fill: string, thread: string): Garment => ({
  sleeve: fill, cuff: fill,
  own: torso(w, fill, `<g fill="none" stroke="${thread}" stroke-width="6" opacity=".55">` + [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => n`<path d="M${200 + i * 86} 760l22 30 -22 30 22 30 -22 30 22 30 -22 30 22 30 -22 30 22 30 -22 30 22 30 -22 30"/>`).join('') + '</g>') + roll(fill, 4),
});

/** Hood behind the neck, strings, a pocket below the edge. */
export const hoodie = (w: Wearer, fill: string, lining: string): Garment => ({
  sleeve: fill, cuff: fill,
  own: shape('M470 800C440 700 500 640 580 650H700C780 650 806 720 782 800Z', fill, { w: 13 }) + `<path d="M508 784C490 716 530 672 590 676H690C750 676 770 730 752 788Z" fill="${lining}"/>`
    + torso(w, fill, line('M420 1110C460 1060 520 1040 640 1040S800 1060 840 1110', { w: 8 }) + line('M404 880C392 950 390 1010 394 1080', { w: 5, o: 0.3 }))
    + shape('M536 704C520 748 546 800 606 846L640 870L648 800C600 776 564 744 552 690ZM722 700C744 740 728 790 684 836L650 868L648 800C690 780 710 750 716 694Z', fill, { w: 11 })
    + line('M604 846C600 900 606 930 602 972M684 840C690 890 684 920 690 956', { w: 7, c: '#f1ebdf' }) + line('M602 972v14M690 956v14', { w: 11 }),
});

/** A wool vest with a deep neck over a shirt. */
export const pullunder = (w: Wearer, shirtFill: string, fill: string, rib: string): Garment => ({
  sleeve: shirtFill, cuff: shirtFill,
  own: torso(w, shirtFill, n`<path d="M430 700C424 860 360 940 346 1030L336 1420H846L838 1020C830 930 790 850 776 700L728 742 648 980 540 738Z" fill="${fill}" stroke="${INK}" stroke-width="11" stroke-linejoin="round"/>`
    + line('M420 980l24 40 24 -40 24 40 24 -40 24 40 24 -40M700 1000l24 40 24 -40 24 40 24 -40', { w: 7, c: rib, o: 0.7 }) + line('M380 1070H620M680 1070H820', { w: 7, c: rib, o: 0.7 }))
    + line('M540 738L648 980L728 742', { w: 34 }) + line('M540 738L648 980L728 742', { w: 20, c: rib }) + line('M640 790C646 850 648 900 648 940', { w: 7 }) + collar(shirtFill),
});

/** A host's padded vest over a shirt, with a name badge. */
export const vest = (w: Wearer, shirtFill: string, fill: string): Garment => ({
  sleeve: shirtFill, cuff: shirtFill,
  own: torso(w, shirtFill) + line('M640 790V1420', { w: 7 })
    + within({ ...w }, shape('M536 738C500 758 462 766 428 776C414 870 356 930 346 1020C340 1150 340 1300 340 1420H626C632 1260 636 1080 622 960C606 870 572 800 536 738Z', fill, { w: 12 })
    + shape('M730 740C744 770 760 784 776 796C796 880 826 940 834 1020C842 1150 848 1300 850 1420H662C654 1260 650 1080 662 960C674 870 704 800 730 740Z', fill, { w: 12 })
    + line('M386 906C470 932 546 930 612 914M344 1040C440 1062 560 1060 628 1044M672 910C720 924 770 920 812 906M656 1044C720 1058 790 1056 836 1040', { w: 5, o: 0.5 })).replaceAll('@id@t', '@id@v') + collar(shirtFill)
    + n`<path d="M716 952h84v54h-84Z" fill="#fffdfa" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/>` + line('M730 970h34M730 986h52', { w: 5, c: '#00557d' }),
});

/** A dress with a boat neck and a seam, as worn to an appointment. */
export const dress = (w: Wearer, fill: string): Garment => ({
  sleeve: fill, cuff: fill,
  own: neck(w) + `<path d="M548 716C530 752 500 764 470 772Q630 900 764 790C736 778 720 760 716 722Q632 800 548 716Z" fill="${w.skin}"/><path d="${outline(w)}" fill="${fill}"/>`
    + within(w, `<path d="M440 690H790L764 796Q630 880 478 776Z" fill="${w.skin}"/>` + line('M478 776Q630 880 764 796', { w: 11 }) + line('M600 860C604 940 600 1020 590 1100M700 850C704 940 702 1020 706 1100', { w: 5, o: 0.35 })) + arms(w) + line(outline(w).replace('Q632 800 548 716Z', ''), { w: 13 }),
});
