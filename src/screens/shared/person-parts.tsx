/** What a person is drawn of in HTML. A chunk of its own (use-person-parts.ts): words come before faces. */
import type { ReactNode } from 'react';
import type { Detail } from '#faces/detail.ts';
import type { Face } from '#faces/face.ts';
import { HANDS_OF, handsOf, handsPlace, OVER } from '#faces/hands/hands.ts';
import { faceFor } from '#faces/looks.ts';
import { type Drawing, drawingOf } from '#faces/people.ts';
import { framed, groupOf, ORDER, type Piece, type Place, type Pose, poseOf, SHEET } from '#faces/person.ts';
import type { Shape } from '#faces/shape.ts';
import { mouthOf, upperOf } from '#faces/shapes.ts';
import { transformOf } from '#faces/svg.ts';
import type { Look } from '#story/vocabulary.ts';
import type { View } from './views.ts';

const drawn = new Map<string, ReactNode>();

/** The same elements each time, so that React has nothing to compare. Null for somebody who has not been drawn. */
export function partsOf(person: string, look: Look, view: View): ReactNode {
  const drawing = drawingOf(person);
  if (!drawing) return null;
  const key = `${person} ${look} ${view}`;
  const parts = drawn.get(key) ?? draw(drawing, look, view);
  drawn.set(key, parts);
  return parts;
}

/** The addresses of a person's pictures, to fetch them before they are wanted. */
export function picturesOf(person: string): readonly string[] {
  return Object.values(drawingOf(person)?.layers ?? {});
}

function draw(drawing: Drawing, look: Look, view: View): ReactNode {
  if (view === 'hands') return drawHands(drawing, look, false);
  const face = view === 'sheet' || view === 'card' ? faceFor(look) : framed(faceFor(look));
  const detail = view === 'close' ? 'small' : 'full';
  const group = (name: keyof Pose) => (
    <Moved key={name} place={poseOf(face)[name]}>{ORDER.filter((piece) => groupOf(piece) === name).map((piece) => drawPiece(piece, drawing, face, detail))}</Moved>
  );
  return [group('body'), view === 'sheet' ? drawHands(drawing, look, true) : null, group('head')];
}

/** Those on the chest, or else those over the desk; null when the hands of this look are elsewhere. */
function drawHands({ arms }: Drawing, look: Look, chest: boolean): ReactNode {
  const hands = HANDS_OF[look];
  if (hands === null || (OVER[hands] === 'body') !== chest) return null;
  return <Moved key="hands" place={handsPlace(hands, poseOf(faceFor(look)))}>{paths(handsOf(hands, arms))}</Moved>;
}

function Moved({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  return <g transform={transformOf(place)} fill="none" strokeLinecap="round" strokeLinejoin="round">{children}</g>;
}

function drawPiece(piece: Piece, { layers, marks }: Drawing, face: Face, detail: Detail): ReactNode {
  if (piece === 'upper') return paths(upperOf(face, marks, detail));
  if (piece === 'mouth') return paths(mouthOf(face, marks, detail));
  const href = layers[piece];
  return href === undefined ? null : <image key={piece} href={href} width={SHEET.width} height={SHEET.height} />;
}

const paths = (shapes: readonly Shape[]): ReactNode =>
  shapes.map(({ d, fill, stroke, width, opacity }, index) => <path key={index} d={d} fill={fill} stroke={stroke} strokeWidth={width} opacity={opacity} />);
