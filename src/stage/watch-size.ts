/** Tells how many pixels a frame has, now and whenever it or the screen's density changes. */
import { sizeFor, type Size } from './size.ts';

export function sizeOf(frame: HTMLElement): Size {
  return sizeFor({ width: frame.clientWidth, height: frame.clientHeight }, devicePixelRatio);
}

export function watchSize(frame: HTMLElement, onSize: (size: Size) => void): () => void {
  let last = sizeOf(frame);
  const look = () => {
    const size = sizeOf(frame);
    // a frame that is hidden for a moment keeps its picture
    if (frame.clientWidth === 0 || (size.width === last.width && size.height === last.height)) return;
    last = size;
    onSize(size);
  };
  const observer = new ResizeObserver(look);
  observer.observe(frame);
  let density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const onDensity = () => {
    density.removeEventListener('change', onDensity);
    density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    density.addEventListener('change', onDensity);
    look();
  };
  density.addEventListener('change', onDensity);
  return () => {
    observer.disconnect();
    density.removeEventListener('change', onDensity);
  };
}
