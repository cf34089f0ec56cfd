/** Lint rules that refuse a set of names: globals wherever they are read, members on any object. */

const WINDOWS = new Set(['globalThis', 'window', 'self', 'global', 'top', 'parent']);

/** A rule that reports each use of the names, with what to do instead. */
function forbid({ globals = [], members = [], calls = [], instead }) {
  const globalNames = new Set(globals);
  const memberNames = new Set(members);
  const callNames = new Set(calls);
  return {
    create(context) {
      const report = (node, name) => context.report({ node, message: `${name} does not belong here. ${instead}` });
      return {
        'Program:exit'() {
          for (const { identifier, resolved } of context.sourceCode.scopeManager.scopes.flatMap(({ references }) => references)) {
            // A name that the file declares itself has a definition; a global has none, whether the language brings it or the host.
            if (globalNames.has(identifier.name) && (resolved === null || resolved.defs.length === 0)) report(identifier, identifier.name);
          }
        },
        MemberExpression(node) {
          const owner = node.object.type === 'Identifier' ? node.object.name : '';
          const name = memberName(node);
          if (name === null) return;
          if (memberNames.has(name) || callNames.has(`${owner}.${name}`)) report(node, name);
          if (WINDOWS.has(owner) && globalNames.has(name)) report(node, name);
        },
        Property(node) {
          const name = node.computed ? null : (node.key.name ?? node.key.value);
          if (node.parent.type === 'ObjectPattern' && (memberNames.has(name) || globalNames.has(name))) report(node, name);
          if (node.parent.type === 'ObjectExpression' && memberNames.has(name)) report(node, name);
        },
        JSXAttribute(node) {
          if (memberNames.has(node.name.name)) report(node, node.name.name);
        },
      };
    },
  };
}

/** The name of a member read as `a.b` or `a['b']`, else null. */
function memberName(node) {
  if (!node.computed) return node.property.name;
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : null;
}

export const forbiddenNames = {
  'no-network': forbid({
    globals: ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'importScripts'],
    members: ['sendBeacon', 'serviceWorker'],
    instead: 'Suivi sends nothing anywhere.',
  }),
  'no-markup': forbid({
    members: ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'dangerouslySetInnerHTML', 'srcdoc'],
    calls: ['document.write', 'document.writeln'],
    instead: 'Cells are shown as text, never as markup.',
  }),
  'no-clock': forbid({
    globals: ['Date', 'performance', 'Temporal'],
    instead: 'Today is an argument; days are serial numbers (core/time).',
  }),
  'no-chance': forbid({
    globals: ['crypto'],
    calls: ['Math.random'],
    instead: 'The same sheet gives the same result.',
  }),
  'one-door': forbid({
    members: ['apply'],
    instead: 'Jobs alone write to the workbook (core/jobs).',
  }),
  'no-timers': forbid({
    globals: ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
    instead: 'A job is synchronous; only the host waits.',
  }),
};
