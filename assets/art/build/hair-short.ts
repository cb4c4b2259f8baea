/** Short hair of our own over a bare head. */
import { line, n, shape } from './pen.ts';

/** What is drawn behind the head and over it, and the colour of brows that go with it. */
export interface Hair {
  readonly behind: string;
  readonly over: string;
  readonly brow: string;
}
export interface Dye {
  readonly fill: string;
  readonly ink: string;
  readonly brow?: string;
}
export const hair = ({ ink, brow }: Dye, over: string, behind = ''): Hair => ({ over, behind, brow: brow ?? ink });

/** A cap of hair and the lines combed through it. */
const cap = ({ fill, ink }: Dye, d: string, strands: string): string => shape(d, fill, { w: 13, c: ink }) + line(strands, { w: 6, c: ink, o: 0.6 });

/** A bumpy outline through the points, bulging to the left of the way it goes. */
export function scallop(points: readonly (readonly [number, number])[], round = 0.58): string {
  return points.map(([x, y], i) => {
    const last = points[i - 1];
    return last === undefined ? n`M${x} ${y}` : n`A${Math.hypot(x - last[0], y - last[1]) * round} ${Math.hypot(x - last[0], y - last[1]) * round} 0 0 1 ${x} ${y}`;
  }).join('');
}

/** Cropped short, brushed to one side. */
export const cropped = (d: Dye): Hair => hair(d, cap(d,
  'M806 430C834 340 790 250 690 244C660 218 560 220 512 262C444 280 412 360 428 440C424 480 436 520 452 546C462 528 462 506 470 494C488 482 508 488 514 510C528 480 524 450 534 420C566 420 590 400 604 380C640 396 720 392 752 358C770 384 800 400 806 430Z',
  'M604 380C560 376 520 340 520 300M752 358C700 366 640 340 620 290M470 420c-10 -30 -4 -60 14 -84'));

/** Close round the ears, a straight line over the brow. */
export const crew = (d: Dye): Hair => hair(d, cap(d,
  'M797 424C806 352 766 272 640 266C528 264 456 340 448 432C446 462 450 484 458 500C470 490 488 486 502 496C510 470 508 440 522 420C548 398 610 388 690 382C742 378 782 396 797 424Z',
  'M520 330l10 -22M566 306l8 -20M620 298l2 -20M674 304l-4 -20M722 322l-10 -18M490 372l-14 -14M764 356l-14 -12M600 344l6 -18M680 342l0 -18'));

/** Shaved: only a shadow of it. */
export const shaved = (d: Dye): Hair => hair(d, n`<path d="M786 412C768 352 708 292 630 292C532 292 454 386 468 496C480 488 492 490 502 498C506 468 512 444 526 424C556 398 620 386 690 382C736 380 768 392 786 412Z" fill="${d.fill}" opacity=".34"/>`);
/** No hair at all; the colour is that of the brows. */
export const bald = (d: Dye): Hair => hair(d, '');

/** Parted and combed over, neat at the neck; `temples` is the colour it is turning at the ear. */
export const parted = (d: Dye, temples?: string): Hair => hair(d, cap(d,
  'M800 426C820 350 796 270 714 252C640 226 540 236 492 290C450 336 436 420 448 502C458 498 470 490 484 490C498 490 508 498 512 510C526 486 524 450 538 424C552 396 566 378 574 354C620 396 700 404 782 376C792 392 798 408 800 426Z',
  'M574 354C590 320 640 292 700 292M610 372C650 346 700 336 752 340M500 420c-6 -34 4 -66 24 -92M474 450c-4 -20 -2 -40 4 -58')
  + (temples === undefined ? '' : line('M470 400c-8 26 -10 50 -8 78M488 392c-8 30 -10 56 -6 86M506 396c-8 28 -8 54 0 82M522 410c-6 18 -8 34 -4 50M556 360c10 -30 24 -46 44 -60', { w: 6, c: temples })));

/** Combed back from the brow. */
export const combed = (d: Dye): Hair => hair(d, cap(d,
  'M802 430C812 380 800 316 752 276C690 226 560 222 490 278C430 326 414 424 430 500C434 524 444 544 458 560C466 532 464 506 478 492C492 484 508 490 514 506L528 518C532 482 530 456 546 430C566 396 600 368 652 352C704 338 752 350 778 372C790 390 798 410 802 430Z',
  'M546 430C530 420 510 400 480 396M566 402C548 384 520 358 484 344M602 374C590 344 566 312 528 296M652 352C650 322 634 288 600 268M712 346C716 318 706 286 676 262'));

/** Short and brushed up in front. */
export const quiff = (d: Dye): Hair => hair(d, cap(d,
  'M800 426C806 400 808 380 804 362C830 330 816 286 784 292C776 246 720 224 680 240C640 206 560 226 520 262C460 290 436 380 446 500C460 494 474 488 486 490C500 490 508 498 512 510C526 480 524 446 540 420C566 394 600 380 650 376C700 384 750 380 786 366C796 388 800 408 800 426Z',
  'M650 376C626 350 624 310 650 278M720 378C706 350 712 314 738 284M580 388C556 360 552 320 572 290M476 430c-2 -30 4 -56 16 -80'));

/** Unruly, in tufts. */
export const tousled = (d: Dye): Hair => hair(d, cap(d,
  'M802 430C808 410 810 392 806 374C836 358 838 312 808 300C814 254 758 226 724 242C700 206 636 204 610 232C570 212 516 232 504 266C456 270 428 318 444 356C418 392 422 444 438 472C430 500 440 530 454 548C462 530 462 508 472 496C488 484 506 490 514 510C524 494 522 470 532 450L552 462C552 436 566 414 586 400L604 424C616 400 640 386 664 382L688 406C700 388 724 378 748 374L770 396C778 390 784 382 788 376C796 394 800 412 802 430Z',
  'M560 300c20 -20 40 -26 64 -24M660 290c20 -12 44 -10 62 0M500 350c4 -24 16 -40 34 -50M740 326c18 2 30 12 38 24M470 420c-4 -18 0 -34 8 -46'));

/** What is left when the crown is bare: round the back and over the ear, and a little far away. */
export const ring = (d: Dye): Hair => hair(d, shape('M474 402C448 400 434 430 438 462C430 486 436 520 450 552C462 540 460 508 472 496C486 484 504 488 512 504L528 520C532 486 522 450 508 428C498 414 486 404 474 402Z', d.fill, { w: 12, c: d.ink })
  + line('M792 420C804 432 808 452 806 470', { w: 16, c: d.ink }) + line('M470 440c10 14 14 28 14 42', { w: 5, c: d.ink, o: 0.6 }));

/** Drawn back at the temples, thin on top. */
export const receding = (d: Dye): Hair => hair(d, cap(d,
  'M798 422C802 372 772 300 700 280C620 252 520 280 480 340C448 390 436 450 446 500C450 520 454 540 460 552C468 530 464 508 476 494C492 484 508 490 514 506L528 520C530 480 522 450 532 420C524 380 548 344 590 338C640 330 680 352 722 344C746 350 762 366 770 386C782 396 792 408 798 422Z',
  'M532 420C510 410 496 390 496 366M590 338C570 330 552 314 546 298M660 342C650 326 646 308 650 290M722 344C724 328 718 312 708 298'));

/** Curls close to the head; `size` 1 is short, 1.25 full. */
export function curls(d: Dye, size = 1, low = 560): Hair {
  const far = (x: number, y: number): readonly [number, number] => [630 + (x - 630) * size, 420 + (y - 420) * (y < 420 ? size : 1)];
  const outer = [[458, low], [432, 500], [420, 440], [424, 372], [452, 312], [500, 266], [560, 238], [624, 230], [690, 240], [746, 270], [788, 316], [808, 370], [806, 430]].map(([x, y]) => far(x ?? 0, y ?? 0));
  const inner = [[790, 404], [752, 380], [706, 392], [660, 376], [612, 398], [568, 392], [546, 432], [530, 470], [514, 512], [490, 490], [466, 508], [458, low]] as const;
  const ringlets = [[500, 330], [560, 296], [628, 282], [700, 296], [752, 338], [472, 400], [540, 360], [606, 340], [676, 342], [730, 356]].map(([x, y]) => n`M${x ?? 0} ${y ?? 0}q18 -22 34 -2q4 20 -16 20`).join('');
  return hair(d, shape(scallop(outer) + scallop(inner, 0.6).replace('M', 'L') + 'Z', d.fill, { w: 12, c: d.ink }) + line(ringlets, { w: 5.5, c: d.ink, o: 0.6 }));
}
