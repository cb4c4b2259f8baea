import { CLOSE, PORTRAIT, SHEET } from '#faces/person.ts';

const square = ({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): string => `${x} ${y} ${size} ${size}`;

/** How much of a person's sheet is shown. */
export const VIEWS = {
  sheet: `0 0 ${SHEET.width} ${SHEET.height}`,
  // what lies over the desk, on the same sheet
  hands: `0 0 ${SHEET.width} ${SHEET.height}`,
  card: '0 70 1000 750',
  bust: square({ x: 150, y: 70, size: 760 }),
  portrait: square(PORTRAIT),
  close: square(CLOSE),
} as const;
export type View = keyof typeof VIEWS;
