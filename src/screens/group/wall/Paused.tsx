import { useGroupTexts } from '../use-group-texts.ts';

/** Nothing of the scene is on the wall while the room takes a pause. */
export function Paused() {
  const words = useGroupTexts().wall;
  return (
    <section className="wall-paused">
      <h2 tabIndex={-1} data-focus>{words.paused}</h2>
      <p>{words.pausedText}</p>
    </section>
  );
}
