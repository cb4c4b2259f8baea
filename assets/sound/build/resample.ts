/** From the rate sounds are made at to the rate of the files: each new sample is a windowed sinc over its neighbours. */
import { FILE_RATE, RATE, type Stereo } from './buffer.ts';

/** Neighbours to each side. */
const REACH = 24;

/** The sound is taken as a ring; one that begins and ends in silence does not notice. */
export function resampled({ left, right }: Stereo): Stereo {
  return { left: one(left), right: one(right) };
}

function one(from: Float32Array): Float32Array {
  const size = from.length;
  const to = new Float32Array(Math.round((size * FILE_RATE) / RATE));
  for (let n = 0; n < to.length; n += 1) {
    const place = (n * size) / to.length;
    const first = Math.floor(place);
    const part = place - first;
    const sine = Math.sin(Math.PI * part) / Math.PI;
    let sum = 0;
    for (let k = 1 - REACH; k <= REACH; k += 1) {
      const away = part - k;
      const weight = away === 0 ? 1 : ((k % 2 === 0 ? 1 : -1) * sine) / away;
      const window = 0.42 + 0.5 * Math.cos((Math.PI * away) / (REACH + 1)) + 0.08 * Math.cos((2 * Math.PI * away) / (REACH + 1));
      sum += from[(first + k + size) % size]! * weight * window;
    }
    to[n] = sum;
  }
  return to;
}
