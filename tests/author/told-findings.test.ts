import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/author/findings/finding.ts';
import { toldFindings } from '../../src/author/report/told-findings.ts';

const finding = (line: number, rule = 'missing-translation', severity: Finding['severity'] = 'error'): Finding => ({ severity, file: 'scene.ink', line, rule, message: `message ${line}` });
const some = Array.from({ length: 20 }, (_, index) => finding(index + 1, 'option-length'));
const behind = (count: number) => Array.from({ length: count }, (_, index) => finding(index + 1));

describe('the findings as they are told', () => {
  it('end in the word that the guide explains', () => {
    expect(toldFindings([finding(7)], null)[0]).toBe('  error   scene.ink:7  message 7 (missing-translation)');
  });

  it('are a few of each kind in full, and the places of the rest', () => {
    const told = toldFindings([...some, finding(99, 'dead-end')], null);
    expect(told.filter((line) => line.includes('message'))).toHaveLength(4);
    expect(told).toContain('  error   … and 17 more: scene.ink:4, 5, 6, 7, 8, 9, 10, 11 … (option-length)');
  });

  it('say what brings the tables into line when they are behind', () => {
    expect(toldFindings(behind(4), 'min-scene').join('\n')).toContain('npm run stories -- fill min-scene');
    expect(toldFindings(behind(1), 'min-scene').join('\n')).not.toContain('fill');
    expect(toldFindings(behind(20), null).join('\n')).not.toContain('fill');
  });

  it('are not drowned in tables that are far behind', () => {
    const told = toldFindings([finding(99, 'option-length'), ...behind(20)], 'min-scene');
    expect(told.filter((line) => line.includes('message'))).toEqual(['  error   scene.ink:99  message 99 (option-length)']);
    expect(told.join('\n')).toContain('in 20 places: 20 missing-translation');
  });

  it('lead nobody to change the tables before the script is right', () => {
    expect(toldFindings([finding(99, 'missing-id'), ...behind(20)], 'min-scene').join('\n')).not.toContain('fill');
  });

  it('say where the words are explained, unless there is nothing to mend', () => {
    expect(toldFindings([finding(1)], null).at(-1)).toContain('stories/README.md');
    expect(toldFindings([finding(1, 'unused-name', 'info')], null)).toHaveLength(1);
    expect(toldFindings([], 'min-scene')).toEqual([]);
  });
});
