/** Bare heads in six shapes, for hair of our own, and beards to go with them. The face lies at the same place in all. */
import { line, n, shape } from './pen.ts';

/** `veiled` has no contour and no ear: a cloth draws them. */
export type HeadShape = 'even' | 'round' | 'long' | 'square' | 'narrow' | 'full' | 'veiled';

const SKULL = 'M462 498C446 384 526 284 630 284C712 284 774 344 792 415';
/** Far cheek and chin, from the temple; near jaw, from the ear (reversed it closes the fill). */
const JAWS: Readonly<Record<Exclude<HeadShape, 'veiled'>, readonly [far: string, chin: string, near: string, back: string]>> = {
  even: ['C801 470 813 540 813 600', 'C812 660 754 695 684 703C662 705 648 700 638 692', 'M492 588C506 616 524 644 546 664', 'L546 664C524 644 506 616 492 588'],
  round: ['C803 460 824 536 822 592', 'C820 664 758 702 684 704C662 705 646 700 634 690', 'M488 586C494 624 512 654 542 676', 'L542 676C512 654 494 624 488 586'],
  long: ['C800 470 809 540 808 616', 'C806 684 750 720 690 724C666 725 650 718 638 708', 'M492 588C508 626 528 662 556 686', 'L556 686C528 662 508 626 492 588'],
  square: ['C801 470 812 540 814 624', 'C814 678 790 704 742 710C708 714 664 712 636 698', 'M490 588C492 626 504 658 540 680', 'L540 680C504 658 492 626 490 588'],
  narrow: ['C799 470 806 530 801 586', 'C794 652 742 702 690 708C668 710 650 704 640 694', 'M494 588C512 620 534 650 560 668', 'L560 668C534 650 512 620 494 588'],
  full: ['C804 458 832 536 831 600', 'C830 680 764 714 690 717C664 718 644 712 632 702', 'M486 586C486 632 504 670 542 692', 'L542 692C504 670 486 632 486 586'],
};
const end = (path: string): string => (/(\d+ \d+)$/.exec(path) ?? ['', '0 0'])[1] ?? '';

export function bareHead(kind: HeadShape, skin: string): string {
  const ear = 'M506 504C480 486 440 504 440 543C440 573 464 590 492 586';
  if (kind === 'veiled') return `<path d="M500 500C500 400 560 336 664 334C780 340 834 420 832 560C824 660 770 712 690 716C580 712 500 620 500 500Z" fill="${skin}"/>`;
  const [far, chin, near, back] = JAWS[kind];
  const fill = n`<path d="${SKULL}${far}${chin}${back}C440 590 430 510 462 498Z" fill="${skin}"/>`;
  // the chin is drawn twice, a little apart, so that the line swells from the cheek to the chin
  const under = `<g transform="translate(-2 -5)">${line(`M${end(far)}${chin}`, { w: 12 })}</g>`;
  return fill + `<path d="${ear}Z" fill="${skin}"/>`
    + line(SKULL + far + chin, { w: 13 }) + under + line(near, { w: 12 }) + line(ear, { w: 13 }) + line('M473 535C490 531 500 540 505 552', { w: 8 })
    + (kind === 'full' ? line('M600 722C640 746 700 748 742 732', { w: 7, o: 0.8 }) : '');
}

/** The same as corners, for single hairs. */
const FIELD: readonly (readonly [number, number])[] = [[516, 530], [522, 590], [550, 644], [596, 684], [644, 700], [690, 704], [756, 688], [794, 652], [804, 604], [800, 560], [786, 584], [752, 586], [730, 570], [692, 571], [650, 574], [636, 590], [600, 598], [566, 580], [548, 556], [530, 534]];
const MASS = 'M512 516C508 566 520 610 546 644C590 700 640 722 690 722C760 718 816 668 816 604C812 586 808 566 806 552C798 580 780 592 752 584C730 566 706 564 692 569C676 564 650 570 636 588C606 604 566 590 548 552C536 530 524 520 512 516Z';
const MOUTH = 'M644 600C660 590 680 590 694 592C710 590 730 590 742 598C740 616 720 624 694 624C668 624 648 616 644 600Z';

function inside(x: number, y: number): boolean {
  let odd = false;
  FIELD.forEach(([ax, ay], i) => {
    const [bx, by] = FIELD[(i + 1) % FIELD.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  });
  return odd && ((x - 694) / 58) ** 2 + ((y - 604) / 17) ** 2 > 1;
}

/** Single hairs over the jaw, the same on every run. `where` thins them out. */
function hairs(c: string, where: (x: number, y: number) => boolean): string {
  let d = '';
  for (let y = 534; y < 704; y += 12)
    for (let x = 514 + ((y / 12) % 2) * 8; x < 808; x += 15) {
      const px = x + ((x * 7 + y * 3) % 9) - 4, py = y + ((x * 5 + y * 11) % 7) - 3;
      if (inside(px, py) && where(px, py)) d += n`M${px} ${py}l2 4`;
    }
  return line(d, { w: 3.6, c, o: 0.75 });
}

/** Its cut, its colour, its line, and the grey that runs through it. */
export type Beard = readonly [cut: 'full' | 'big' | 'trim' | 'stubble' | 'patchy' | 'moustache' | 'walrus', fill: string, ink: string, grey?: string];

/** The mouth is drawn over it, so there is bare skin where it comes. */
export function beardOf([cut, fill, ink, grey = ink]: Beard, skin: string): string {
  const lips = `<path d="${MOUTH}" fill="${skin}"/>`;
  const strands = (d: string): string => line(d, { w: 6, c: grey, o: 0.9 });
  const thin = shape('M634 588C650 566 678 560 692 565C708 559 734 565 748 584C730 577 710 574 692 575C674 574 654 579 634 588Z', fill, { w: 4, c: ink });
  switch (cut) {
    case 'full': return shape(MASS, fill, { w: 9, c: ink }) + strands('M560 640q10 22 26 34M620 684q18 10 40 14M740 676q20 -10 34 -26M690 660v36M654 640q4 20 12 34M730 640q0 18 -8 32') + lips;
    case 'big': return shape(MASS.replace('C590 700 640 722 690 722C760 718 816 668 816 604', 'C566 730 630 790 700 788C780 780 830 690 816 604'), fill, { w: 9, c: ink })
      + strands('M570 660q14 44 50 70M630 690q16 36 44 56M760 680q-4 34 -30 60M694 664q4 40 2 84') + lips;
    case 'trim': return thin + shape('M500 548C506 600 524 640 556 666C600 706 650 722 694 720C762 714 818 664 812 596C796 640 760 664 724 668C710 644 682 642 666 664C606 660 548 620 524 552Z', fill, { w: 6, c: ink }) + strands('M560 648q14 14 30 22M650 694q20 8 40 8M760 680q20 -14 30 -32');
    case 'stubble': return `<path d="${MASS}" fill="${fill}" opacity=".13"/>` + hairs(fill, () => true);
    case 'patchy': return hairs(fill, (x, y) => (y > 636 && x > 636) || x < 566 || x > 776 || (y < 592 && x > 630 && x < 750));
    case 'moustache': return shape('M622 600C630 564 674 552 692 559C710 552 750 562 760 592C738 594 712 590 692 585C672 590 646 598 622 600Z', fill, { w: 5, c: ink });
    case 'walrus': return shape('M616 616C624 580 664 556 692 566C722 556 758 578 766 610C744 596 720 594 692 600C664 594 640 600 616 616Z', fill, { w: 7, c: ink }) + strands('M650 582q-12 6 -18 18M692 574v18M732 580q12 6 18 16');
  }
}
