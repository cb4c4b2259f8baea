/** Hijabs, a woollen hat, a cap. They take the place of hair. */
import type { Hair } from './hair-short.ts';
import { INK, line, n, shape } from './pen.ts';

const over = (svg: string, brow: string, behind = ''): Hair => ({ over: svg, behind, brow });
const FACE = 'M664 344C570 336 522 412 514 496C510 586 560 668 640 704C700 722 806 690 818 596C824 500 812 356 664 344Z';

export interface Hijab { readonly cap: string; readonly drape: 'wrapped' | 'draped' | 'tucked' }
/** One cloth round head and throat over a cap; the way it is fastened differs from person to person. */
export function hijab(fill: string, fold: string, { cap, drape }: Hijab): Hair {
  const cloth = {
    wrapped: 'M640 228C480 224 410 330 414 470C416 570 452 620 430 700C412 760 440 806 520 826C620 850 730 836 790 790C826 756 820 712 812 664C846 560 858 420 824 340C790 262 720 230 640 228Z',
    draped: 'M636 226C476 222 400 330 404 480C406 590 420 650 380 740C350 810 340 880 356 950C440 930 470 880 520 846C620 860 740 830 796 776C822 740 820 700 812 664C846 560 858 420 824 340C790 262 720 228 636 226Z',
    tucked: 'M640 236C490 232 424 330 424 460C424 560 446 630 486 690C514 730 524 760 520 786C600 822 700 818 756 782C756 750 776 716 800 684C842 600 856 430 822 346C788 270 720 238 640 236Z',
  }[drape];
  const folds = {
    wrapped: 'M450 660C500 720 580 760 690 744C740 736 780 716 806 690M436 740C520 790 640 800 740 772M540 300C480 340 456 410 460 480',
    draped: 'M430 690C500 740 600 764 700 744C744 734 780 714 804 690M404 760C440 780 480 800 520 846M380 880C410 850 420 810 420 776M520 290C470 340 446 420 452 500',
    tucked: 'M500 700C570 752 690 756 784 704M524 770C600 740 690 744 752 768M546 300C490 340 468 410 470 480M462 560C476 610 500 650 536 676',
  }[drape];
  return over(n`<path d="${cloth}${FACE}" fill="${fill}" fill-rule="evenodd"/>` + shape('M664 344C596 340 548 380 526 440C580 390 650 372 700 374C746 376 780 396 800 428C786 380 744 350 664 344Z', cap, { w: 6 })
    + line(FACE, { w: 11 }) + line(cloth, { w: 13 }) + line(folds, { w: 6, c: fold }), INK);
}

/** A knitted hat pulled down, hair at the neck. */
export const beanie = (fill: string, deep: string, hairFill: string, hairInk: string): Hair => over(
  shape('M446 420C436 480 444 530 456 560C466 530 464 508 476 494C490 486 506 490 514 506L530 520C534 480 528 440 536 400Z', hairFill, { w: 11, c: hairInk })
  + '<g transform="translate(6 -34)">' + shape('M806 424C830 310 760 236 640 234C510 234 426 310 440 440Z', fill, { w: 13 }) + line('M500 312C490 336 486 362 486 390M560 280C552 310 548 340 548 380M630 268C628 300 626 330 628 372M700 274C704 304 706 330 708 372M756 290C764 316 768 346 772 378', { w: 5, c: deep })
  + shape('M424 404C540 356 700 346 814 390C826 400 828 440 818 452C700 404 540 412 438 470C424 460 414 420 424 404Z', fill, { w: 12 }) + line('M460 404v44M510 388v44M562 378v42M616 372v40M670 372v40M722 378v40M770 388v40', { w: 5, c: deep }) + '</g>', hairInk);

/** A peaked cap, hair and sideburn below. */
export const cap = (fill: string, peak: string, hairFill: string, hairInk: string): Hair => over(
  shape('M462 440C444 480 444 530 456 560C468 530 464 508 476 494C492 486 508 492 514 508L530 524C534 490 530 450 536 430Z', hairFill, { w: 11, c: hairInk })
  + shape('M800 404C812 300 740 222 630 222C520 222 436 310 446 440C540 396 690 380 800 404Z', fill, { w: 13 }) + line('M630 222C610 280 604 340 610 392M716 250C734 296 740 340 738 388', { w: 5, o: 0.5 })
  + shape('M600 392C690 372 800 384 868 430C876 446 866 456 850 452C780 420 690 412 606 424C592 416 590 400 600 392Z', peak, { w: 12 }), hairInk);
