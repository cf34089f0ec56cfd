/** Stands in the place of `react-dom/client` in what ships: Preact, which runs effects as soon as React would. */
/*! @license Preact, MIT License, Copyright (c) 2015-present Jason Miller. */
import { options } from 'preact';

export { createRoot } from 'preact/compat/client';

/**
 * Right after what was drawn, and before the browser does with a key what it always does: Fluent moves the focus in
 * effects and counts on that. A frame later the focus is lost already, and hidden panes draw no frame.
 */
options.requestAnimationFrame = (run) => queueMicrotask(run);
