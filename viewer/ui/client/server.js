// What the page asks the server.
const { shallowReactive } = window.Vue;

/** What the server has not answered yet. */
export const unanswered = shallowReactive(new Set());

/** Ask the server; the promise gives its answer. */
export const ask = (name, args) => {
  const one = window.trame.trigger(name, args).finally(() => unanswered.delete(one));
  unanswered.add(one);
  return one;
};
