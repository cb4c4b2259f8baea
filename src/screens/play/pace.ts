/** A double click is one wish. Quick single clicks of someone who reads fast are several. */
const DOUBLE_CLICK_MS = 200;

interface Click {
  readonly detail: number;
  readonly timeStamp: number;
}

export function createPace(): (click: Click) => boolean {
  let last = -Infinity;
  return ({ detail, timeStamp }) => {
    const second = detail > 1 && timeStamp - last < DOUBLE_CLICK_MS;
    last = timeStamp;
    return !second;
  };
}
