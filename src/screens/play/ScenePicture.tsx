import { memo, useMemo, useRef } from 'react';
import type { State } from '#model/state.ts';
import type { Line, Moment } from '#run/moment.ts';
import { picturesOf, type PictureOf } from '#run/picture-of.ts';
import { shotOf } from '#run/shot.ts';
import { useAfterPaint } from '../shared/after-paint.ts';
import { Picture } from '../shared/Picture.tsx';
import { useStage } from './use-stage.ts';

interface ScenePictureProps {
  /** What has been told. */
  readonly lines: readonly Line[];
  readonly state: State;
  /** What is being told. */
  readonly moment: Moment;
}

/** The picture of what has been told; the stage lies over it when there is one. The words come first, the face a frame after them. */
export const ScenePicture = memo(function ScenePicture({ lines, state, moment }: ScenePictureProps) {
  const shot = useAfterPaint(useMemo(() => shotOf(lines, state), [lines, state]));
  const coming = useMemo(() => picturesOf(moment.lines), [moment]);
  const frame = useRef<HTMLDivElement>(null);
  const up = useStage(frame, shot, coming);
  return (
    <div className="scene" data-up={up || undefined}>
      <StillPicture picture={shot} covered={up} />
      <div className="room stage" aria-hidden="true"><div className="room-frame" ref={frame} /></div>
    </div>
  );
});

/** While it is covered it stays as it is: nobody sees it, and drawing a face takes time. */
const StillPicture = memo(
  function StillPicture({ picture }: { readonly picture: PictureOf; readonly covered: boolean }) {
    return <Picture place={picture.place} person={picture.person} />;
  },
  (_, next) => next.covered,
);
