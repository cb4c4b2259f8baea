import { useApp } from '../../app-context.ts';
import { ScenePicture } from '../../play/ScenePicture.tsx';
import { useWalk } from '../walk/walk-context.ts';
import { Said } from './Said.tsx';

/** The person, and what is said. Without the stage the words have it all. */
export function WallPicture() {
  const { settings } = useApp();
  const { walk } = useWalk();
  return (
    <div className="wall-pic" data-bare={settings.stage ? undefined : true}>
      {settings.stage ? <ScenePicture lines={walk.lines} state={walk.state} moment={walk.moment} /> : null}
      <Said />
    </div>
  );
}
