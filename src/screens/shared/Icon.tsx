/** The icons of the screens, one import each, so that the build takes no others. */
import {
  ArrowRightIcon, ArrowUndoIcon, CheckmarkIcon, ChevronDownIcon, ChevronUpIcon, CogIcon, EarSoundwavesIcon, ExclamationmarkTriangleIcon,
  InformationSquareIcon, LifebuoyIcon, PauseIcon, PlayIcon, SpeakerSlashIcon, SpeakerSoundWave2Icon, XMarkIcon,
} from '@navikt/aksel-icons';

const ICONS = {
  arrow: ArrowRightIcon, undo: ArrowUndoIcon, check: CheckmarkIcon, down: ChevronDownIcon, up: ChevronUpIcon, cog: CogIcon,
  warning: ExclamationmarkTriangleIcon, info: InformationSquareIcon, help: LifebuoyIcon, pause: PauseIcon, play: PlayIcon, close: XMarkIcon,
  sound: SpeakerSoundWave2Icon, silent: SpeakerSlashIcon, heard: EarSoundwavesIcon,
};

export type IconName = keyof typeof ICONS;

/** Always decoration: the word beside it, or the control's label, says what it means. */
export function Icon({ name }: { name: IconName }) {
  const Drawing = ICONS[name];
  return <Drawing className="icon" aria-hidden={true} />;
}
