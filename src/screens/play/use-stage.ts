import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PictureOf } from '#run/picture-of.ts';
import type { Shot } from '#run/shot.ts';
import { useApp } from '../app-context.ts';
import { useIsDark } from '../shared/use-is-dark.ts';
import { useIsStill } from '../shared/use-is-still.ts';
import type { StagePort } from './stage-port.ts';

/** Keeps a stage in the frame for as long as it is there. True while the stage shows what the still picture would. */
export function useStage(frame: RefObject<HTMLElement | null>, shot: Shot, coming: readonly PictureOf[]): boolean {
  const { openStage } = useApp();
  const [up, setUp] = useState(false);
  const port = useRef<StagePort | null>(null);
  const evening = useIsDark();
  const still = useIsStill();

  useEffect(() => {
    if (!frame.current || !openStage) return undefined;
    const opened = openStage(frame.current, setUp);
    port.current = opened;
    return () => {
      port.current = null;
      opened.destroy();
      setUp(false);
    };
  }, [frame, openStage]);

  useEffect(() => port.current?.show(shot, { evening, still }), [openStage, shot, evening, still]);
  useEffect(() => port.current?.ahead(coming), [openStage, coming]);
  return up;
}
