import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { Decision } from '#debrief/debrief.ts';
import { Icon } from '../shared/Icon.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

interface PlayFromProps {
  readonly decision: Decision;
  /** What stands on the button, where the decision is not beside it. */
  readonly label?: string;
  onPlayFrom(input: number): void;
}

/** Takes the run up again at a decision, to try another road from there. */
export function PlayFrom({ decision: { number, input }, label, onPlayFrom }: PlayFromProps) {
  const { debrief } = useDebriefTexts();
  return (
    <Button
      type="button" variant="secondary" size="small" data-action="play-from-here" data-input={input} icon={<Icon of={ArrowUndoIcon} />}
      aria-label={label ? undefined : debrief.playFromHereAt(number)} onClick={() => onPlayFrom(input)}
    >
      {label ?? debrief.playFromHere}
    </Button>
  );
}
