import { describe, expect, it } from 'vitest';
import { CODE_LETTERS } from '#group/protocol.ts';
import { codeIn, readCode } from '#phone/code.ts';

describe('a code that is typed', () => {
  it.each(['K7M4QP', 'k7m4qp', ' K7M 4QP ', 'k7-m4-qp', 'K7M\u00a04QP'])('is read however it is spaced and cased (%j)', (typed) => {
    expect(readCode(typed)).toEqual({ ok: true, value: 'K7M4QP' });
  });

  it('may have every letter that codes are made of', () => {
    for (const letter of CODE_LETTERS) expect(readCode(letter.repeat(6)).ok).toBe(true);
  });

  it.each([
    ['', { is: 'empty' }],
    ['   ', { is: 'empty' }],
    ['K7M4Q', { is: 'length', n: 5 }],
    ['K7M4QPX', { is: 'length', n: 7 }],
    ['K0M4QO', { is: 'never', letters: ['0', 'O'] }],
    ['oooo', { is: 'never', letters: ['O'] }],
    ['K7M4Q!', { is: 'never', letters: ['!'] }],
  ])('is not sent when it cannot be one, and it is said why (%j)', (typed, error) => {
    expect(readCode(typed)).toEqual({ ok: false, error });
  });
});

describe('an address', () => {
  it.each([
    ['#/group/join/K7M4QP', 'K7M4QP'],
    ['#/group/join/k7m4qp', 'K7M4QP'],
    ['#/group/join/K7M4QP?lang=en', 'K7M4QP'],
    ['#/group/join/k7m%204qp', 'K7M4QP'],
  ])('names the room (%s)', (hash, code) => {
    expect(codeIn(hash).code).toBe(code);
  });

  it.each(['', '#', '#/group/join', '#/group/join/', '#/group/join?lang=en', '#/'])('without a code names none (%j)', (hash) => {
    expect(codeIn(hash)).toEqual({ code: null, typed: '' });
  });

  it.each([['#/group/join/K7M', 'K7M'], ['#/group/join/%E0%A4', '%E0%A4']])('that is half a code is kept to be mended (%s)', (hash, typed) => {
    expect(codeIn(hash)).toEqual({ code: null, typed });
  });
});
