import { expect, it } from 'vitest';
import { openPictures } from '#stage/pictures.ts';

it('a picture that is asked for after the stage has gone is not fetched, and nothing is asked of the stage', async () => {
  const scene = new Proxy({}, { get: () => { throw new Error('the stage has gone'); } });
  const pictures = openPictures(scene as Parameters<typeof openPictures>[0]);
  pictures.close();
  expect(await pictures.get('wenche-body.svg', { width: 10, height: 10 })).toBeNull();
});
