/** The measure to be compared with: the same scene as a page of text and buttons, the way Inky's web export ships one. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileInk } from '../../src/author/compile/compile-ink.ts';
import { GETTERS } from '../../src/story/vocabulary.ts';

/** What the script asks of the game is answered with 1, so that it plays without one. */
const MAIN = `
var story = new inkjs.Story(storyContent);
story.onError = function (m) { console.warn(m); };
${JSON.stringify(Object.keys(GETTERS))}.forEach(function (name) {
  try { story.BindExternalFunction(name, function () { return 1; }, true); } catch (e) { console.warn(e); }
});
var log = document.getElementById('story');
function say(t) { var p = document.createElement('p'); p.textContent = t; log.appendChild(p); }
function go() {
  while (story.canContinue) { var t = story.Continue().trim(); if (t) say(t); }
  story.currentChoices.forEach(function (c) {
    var b = document.createElement('button'); b.className = 'choice'; b.textContent = c.text;
    b.onclick = function () { log.querySelectorAll('button').forEach(function (x) { x.remove(); }); story.ChooseChoiceIndex(c.index); go(); };
    log.appendChild(b);
  });
}
go();
`;

const PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>text page</title><style>body{font:18px/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}button{display:block;margin:.5rem 0;font:inherit}</style>
<div id="story"></div><script src="ink.js"></script><script src="story.js"></script><script src="main.js"></script></html>`;

export function makeTextPage(ink: string, out: string): void {
  const runtime = createRequire(import.meta.url).resolve('inkjs').replace(/dist[/\\].*$/, 'dist/ink.js');
  fs.mkdirSync(out, { recursive: true });
  fs.copyFileSync(runtime, path.join(out, 'ink.js'));
  fs.writeFileSync(path.join(out, 'story.js'), `var storyContent = ${compileInk(ink).json};`);
  fs.writeFileSync(path.join(out, 'main.js'), MAIN);
  fs.writeFileSync(path.join(out, 'index.html'), PAGE);
}
