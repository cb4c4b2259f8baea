/** Bobs, tails, plaits and buns over a bare head, and what may cover the hair. */
import { hair, type Dye, type Hair } from './hair-short.ts';
import { at, INK, line, n, shape } from './pen.ts';

/** The crown, parted at the near temple or over the nose, drawn tight to the back. */
const SIDE = 'M812 432C824 330 760 250 640 248C512 246 424 336 430 452C432 520 440 560 462 596C478 574 470 532 476 502C488 486 508 488 516 508C528 486 546 430 600 396C660 360 744 356 786 388C800 400 808 416 812 432Z';
const MIDDLE = 'M810 436C828 330 760 246 636 246C510 246 420 340 430 456C434 520 444 560 466 594C480 566 470 530 478 502C490 486 508 490 516 508C524 460 560 400 664 348C720 366 780 390 810 436Z';
const crown = ({ fill, ink }: Dye, middle: boolean): string => shape(middle ? MIDDLE : SIDE, fill, { w: 13, c: ink })
  + line(middle ? 'M664 348C640 316 600 290 560 280M600 384C560 366 500 370 462 420M560 420C530 410 490 430 470 470M664 348C712 330 760 350 788 384' : 'M786 388C720 330 590 310 474 366M700 366C630 338 540 352 468 412M600 396C550 400 500 424 474 464', { w: 6, c: ink, o: 0.6 });

export interface Bob { readonly fringe?: boolean; readonly length?: number; readonly streak?: string; readonly tuck?: boolean }
/** Hair that falls to the jaw (0), or to the shoulder (1). */
export function bob(d: Dye, { fringe = false, length = 0, streak, tuck = false }: Bob = {}): Hair {
  const low = 656 + length * 110, wide = length * 14;
  // on both sides of the throat, since it is drawn over the clothes
  const behind = shape(n`M470 420C430 500 ${440 - wide} 600 ${450 - wide} ${low - 12}Q500 ${low + 16} 550 ${low - 2}L560 560Z`, d.fill, { w: 12, c: d.ink })
    + shape(n`M730 600L724 ${low - 26}Q800 ${low - 30} 834 ${low - 52}C836 560 826 480 806 420Z`, d.fill, { w: 12, c: d.ink });
  const edge = tuck ? n`C548 430 536 470 530 500C510 482 480 488 470 520C464 560 478 590 496 600C510 620 516 640 520 ${low - 8}` : n`C560 388 528 440 520 504C514 560 518 612 530 ${low - 4}`;
  const near = n`M${fringe ? 560 : 620} ${fringe ? 400 : 352}${edge}Q476 ${low + 22} ${424 - wide} ${low - 4}C${400 - wide} 590 396 480 420 400C446 300 540 238 640 244C744 248 812 310 826 404C836 470 ${842 + wide} 560 ${836 + wide / 2} ${low - 50}Q816 ${low - 34} 798 ${low - 46}C812 580 808 500 792 436`;
  const brow = fringe ? 'C786 416 776 408 764 404L748 410L706 402L660 408L612 400L560 406Z' : 'C768 396 700 372 620 352Z';
  return hair(d, shape(near + brow, d.fill, { w: 13, c: d.ink })
    + line(fringe ? 'M640 290C610 320 590 360 586 398M700 300C690 340 680 370 680 402M752 330C750 360 744 384 744 404M500 360C474 420 462 520 470 620' : 'M620 352C600 320 560 300 510 304M560 400C510 440 490 520 494 628M470 380C446 450 440 540 448 630M620 352C680 320 752 330 790 380', { w: 6, c: d.ink, o: 0.6 })
    + (streak === undefined ? '' : line('M606 346C550 370 506 440 498 520C494 570 496 610 500 640', { w: 20, c: streak }) + line('M640 342C700 334 752 356 784 394', { w: 9, c: streak })), behind);
}

/** A tail from the back of the head, over the shoulder's line. */
export const ponytail = (d: Dye, band: string, low = false): Hair => {
  const tail = low ? 'M470 520C420 540 380 620 384 700C388 752 420 780 452 790C444 750 470 700 486 650C500 606 506 560 496 540Z' : 'M470 330C400 290 330 330 318 420C308 500 340 560 330 620C392 604 420 540 416 480C414 440 440 420 470 410Z';
  return hair(d, crown(d, false), shape(tail, d.fill, { w: 12, c: d.ink }) + line(low ? 'M470 570C440 610 426 660 424 720M484 590C470 630 458 660 450 690' : 'M440 340C392 340 360 390 362 450M440 372C404 384 386 420 386 470C386 500 380 530 366 556', { w: 6, c: d.ink, o: 0.6 })
    + (low ? line('M466 536l34 20', { w: 20, c: INK }) + line('M466 536l34 20', { w: 11, c: band }) : line('M452 332C440 356 440 384 452 408', { w: 24, c: INK }) + line('M452 332C440 356 440 384 452 408', { w: 14, c: band })));
};

/** Leaves of a plait, one over the other, going down from x, y. */
function strand(d: Dye, x: number, y: number, count: number, lean: number, wide: number, streak?: string): string {
  let out = '';
  for (let i = 0; i < count; i++) {
    const side = i % 2 === 0 ? 1 : -1, s = wide * (1 - i * 0.045), fill = streak !== undefined && i % 3 === 1 ? streak : d.fill;
    out += at(x + lean * i, y + i * wide * 1.16, shape(n`M${-side * s * 0.9} ${-s * 0.5}C${side * s * 0.2} ${-s * 1.3} ${side * s * 1.5} ${-s * 0.3} ${side * s * 0.5} ${s * 1.1}C${-side * s * 0.2} ${s * 0.9} ${-side * s * 0.9} ${s * 0.3} ${-side * s * 0.9} ${-s * 0.5}Z`, fill, { w: 8, c: d.ink }));
  }
  const tx = x + lean * count, ty = y + count * wide * 1.16 - wide * 0.4;
  return out + at(tx, ty, shape(n`M${-wide * 0.4} 0C${-wide * 0.7} ${wide} ${-wide * 0.2} ${wide * 1.8} 0 ${wide * 2.1}C${wide * 0.5} ${wide * 1.5} ${wide * 0.6} ${wide * 0.8} ${wide * 0.4} 0Z`, d.fill, { w: 8, c: d.ink }) + line(n`M${-wide * 0.42} 2H${wide * 0.42}`, { w: 13, c: INK }));
}

/** One plait over the near shoulder. */
export const plait = (d: Dye, streak?: string): Hair => hair(d,
  crown(d, true) + (streak === undefined ? '' : line('M664 350C600 368 536 420 500 490', { w: 13, c: streak }) + line('M664 348C700 352 744 372 776 404', { w: 8, c: streak })),
  shape('M450 500C430 560 440 620 470 650L512 630C520 590 500 540 490 510Z', d.fill, { w: 11, c: d.ink }) + strand(d, 478, 664, 6, -5, 34, streak));

/** Two plaits, one behind each ear. */
export const braids = (d: Dye, bands: string): Hair => hair(d, crown(d, true),
  strand(d, 474, 610, 7, -5, 27) + strand(d, 806, 620, 6, 3, 23) + line('M432 838h20M818 792h18', { w: 9, c: bands }));

/** A knot: `high` at the crown, else at the nape. */
export const bun = (d: Dye, high: boolean, loose = false): Hair => {
  const [x, y] = high ? [470, 274] : [424, 500];
  const knot = at(x, y, shape('M-2 -62C50 -62 66 -20 58 14C50 52 10 66 -22 56C-62 44 -70 4 -56 -26C-44 -52 -24 -62 -2 -62Z', d.fill, { w: 12, c: d.ink }) + line('M-34 -16C-10 -40 30 -30 34 0M-30 14C-14 -8 16 -8 22 12', { w: 6, c: d.ink, o: 0.65 }));
  return hair(d, (high ? knot : '') + crown(d, false) + (loose ? line('M516 510C508 550 512 580 502 610M812 432C826 470 824 500 818 530', { w: 7, c: d.ink }) : ''), high ? '' : knot);
};

/** Gathered up at the back with a claw clip. `up` has the hair higher and looser. */
export const clipped = (d: Dye, clip: string, up: boolean): Hair => hair(d, crown(d, false)
  + at(up ? 452 : 436, up ? 384 : 424, shape('M-34 -46Q-46 0 -30 48Q-8 60 6 40Q-8 0 4 -42Q-10 -62 -34 -46Z', clip, { w: 8 }) + line('M2 -30l22 -6M-3 -8l24 -2M-3 14l24 4M2 34l20 10', { w: 9 }), ` rotate(${up ? -28 : -14})`)
  + (up ? line('M812 430c12 30 14 56 8 84M516 508c8 34 4 60 -8 86', { w: 7, c: d.ink }) : ''),
  up ? shape('M500 300C470 232 424 224 418 262C376 232 344 262 372 306C326 300 316 352 356 368C330 400 356 440 396 430C410 470 440 480 470 470Z', d.fill, { w: 12, c: d.ink }) + line('M430 282c16 14 24 30 30 46M384 318c24 6 40 16 54 32M376 376c20 -2 38 2 54 12', { w: 5, c: d.ink, o: 0.7 })
    : shape('M520 300C470 240 420 250 424 292C380 280 362 330 392 360C352 380 362 440 400 446C388 500 420 548 470 544Z', d.fill, { w: 12, c: d.ink }));
