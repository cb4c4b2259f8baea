/**
 * Stands first in index.html: whoever answers in a walk-through has a page of their own, a third of this one in bytes, and
 * goes there before anything of the game has run. Also when the address changes later, and before the game hears of it.
 */
function toPhone(event?: Event): void {
  if (!/^#\/group\/join(?![^/?])/.test(location.hash)) return;
  event?.stopImmediatePropagation();
  // what the browser has begun to fetch ahead is called off, and the rest of this page is not even read
  stop();
  location.replace(`join.html${location.search}${location.hash}`);
}

toPhone();
addEventListener('hashchange', toPhone);

// a script without imports, and the functions of a page's scripts must not meet
export {};
