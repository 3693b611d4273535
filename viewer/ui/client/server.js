// What the page asks the server.
const { shallowReactive } = window.Vue;

/** What the server has not answered yet. */
export const unanswered = shallowReactive(new Set());

/** Until this is over, the page waits for the server. */
export const awaited = (promise) => {
  const one = promise.finally(() => unanswered.delete(one));
  unanswered.add(one);
  return one;
};

/** Ask the server; the promise gives its answer, which comes after what it has changed. */
export const ask = (name, args) => awaited(window.trame.trigger(name, args));
