/** Opens the files that the person chooses, one at a time, and lets them end it. */
import { useEffect, useRef, useState } from 'react';
import { HostError } from '../../host.ts';
import { cancellable } from '../cancellable.ts';
import type { Cancellable } from '../cancellable.ts';
import { createPace } from '../pace.ts';
import { openResultsFile } from '../results-file.ts';
import type { ResultsFile } from '../results-file.ts';

/** Of files from this size on, what they hold takes a moment to work out for sure. */
const LARGE = 2_000_000;

export interface ChosenFile {
  readonly file: ResultsFile | null;
  readonly isLarge: boolean;
  /** Null while nothing is opened; its share of the way is null until that takes long. */
  readonly opening: { readonly name: string; readonly share: number | null } | null;
  readonly open: (file: File) => void;
  /** Ends the opening, or closes the file. */
  readonly cancel: () => void;
}

export function useResultsFile(): ChosenFile {
  const [file, setFile] = useState<ResultsFile | null>(null);
  const [isLarge, setIsLarge] = useState(false);
  const [opening, setOpening] = useState<ChosenFile['opening']>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const running = useRef<Cancellable<ResultsFile> | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  // A bug met outside of rendering still belongs to the error boundary.
  if (bug !== null) throw bug.error;
  const open = (picked: File): void => {
    running.current?.cancel();
    const { name } = picked;
    const work = cancellable(async (isCancelled) => {
      return openResultsFile(picked, createPace((share) => {
        if (!isCancelled()) setOpening({ name, share });
      }, isCancelled));
    });
    running.current = work;
    setFile(null);
    setIsLarge(picked.size > LARGE);
    setOpening({ name, share: null });
    const isOver = (): boolean => running.current !== work;
    work.result.then(
      (opened) => {
        if (isOver()) return;
        setOpening(null);
        setFile(opened);
      },
      (error: unknown) => {
        if (!(error instanceof HostError)) setBug({ error });
        else if (!isOver()) setOpening(null);
      },
    );
  };
  const cancel = (): void => {
    running.current?.cancel();
    setFile(null);
  };
  return { file, isLarge, opening, open, cancel };
}
