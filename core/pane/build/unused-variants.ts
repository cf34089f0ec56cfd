/** Variants of Fluent's components that the pane never asks for, by the file and the hook of their styles. */

/** Names of variants by the hook that would give their classes. */
export type VariantsByHook = Readonly<Record<string, readonly string[]>>;

/** A way of asking for one of those variants; `null` stands for any value. */
export interface NeverAsked {
  readonly components: readonly string[];
  readonly property: string;
  readonly values: readonly (string | number)[] | null;
}

const LARGE_OR_MEDIUM_TAB = ['mediumHorizontal', 'largeHorizontal'];
const VERTICAL_TAB = ['smallVertical', 'mediumVertical', 'largeVertical'];
const UNUSED_SIZES = ['8', '12', '24', '28', '36', '40', '56', '64', '72', '96', '120', '128'];

/** Sizes, shapes and looks that the build leaves out: a component that asks for one of them would stand there without it. */
export const UNUSED_VARIANTS: Readonly<Record<string, VariantsByHook>> = {
  'react-tabs/lib/components/Tab/useTabStyles.styles.js': {
    useRootStyles: ['vertical', ...VERTICAL_TAB, ...LARGE_OR_MEDIUM_TAB, 'subtle', 'disabled', 'disabledCursor'],
    useCircularAppearanceStyles: [
      'base', 'small', 'medium', 'large', 'subtle', 'subtleSelected', 'subtleDisabled', 'subtleDisabledSelected',
      'filled', 'filledSelected', 'filledDisabled', 'filledDisabledSelected',
    ],
    useFocusStyles: ['circular'],
    usePendingIndicatorStyles: [...VERTICAL_TAB, ...LARGE_OR_MEDIUM_TAB, 'disabled'],
    useActiveIndicatorStyles: [...VERTICAL_TAB, ...LARGE_OR_MEDIUM_TAB, 'disabled'],
    useIconStyles: ['base', 'small', 'medium', 'large', 'selected'],
    useContentStyles: ['large', 'largeSelected', 'iconBefore'],
  },
  'react-tabs/lib/components/Tab/useTabAnimatedIndicator.styles.js': { useActiveIndicatorStyles: ['vertical'] },
  'react-button/lib/components/Button/useButtonStyles.styles.js': {
    useRootStyles: ['outline', 'square', 'large', 'largeWithIcon'],
    useRootDisabledStyles: ['outline'],
    useRootFocusStyles: ['square', 'large'],
    useRootIconOnlyStyles: ['large'],
    useIconStyles: ['large'],
  },
  'react-input/lib/components/Input/useInputStyles.styles.js': {
    useRootStyles: [
      'large', 'underline', 'underlineInteractive', 'filled', 'filledInteractive',
      'filled-darker', 'filled-lighter', 'filled-darker-shadow', 'filled-lighter-shadow', 'largeWithContentBefore', 'largeWithContentAfter',
    ],
    useInputElementStyles: ['large', 'largeWithContentBefore', 'largeWithContentAfter'],
    useContentStyles: ['large'],
  },
  'react-search/lib/components/SearchBox/useSearchBoxStyles.styles.js': {
    useRootStyles: ['small', 'large'],
    useInputStyles: ['small', 'large'],
    useDismissStyles: ['small', 'large'],
  },
  'react-select/lib/components/Select/useSelectStyles.styles.js': {
    useSelectStyles: ['large', 'underline', 'disabledUnderline', 'invalidUnderline', 'filled-lighter', 'filled-darker'],
    useIconStyles: ['large'],
  },
  'react-skeleton/lib/components/SkeletonItem/useSkeletonItemStyles.styles.js': {
    useStyles: ['pulse', 'translucent', 'translucentPulse'],
    useRectangleStyles: UNUSED_SIZES,
    useSizeStyles: UNUSED_SIZES,
  },
  'react-progress/lib/components/ProgressBar/useProgressBarStyles.styles.js': {
    useRootStyles: ['square', 'large'],
    useBarStyles: ['error', 'warning', 'success'],
  },
  'react-text/lib/components/Text/useTextStyles.styles.js': {
    useStyles: [
      'base100', 'base500', 'base600', 'hero700', 'hero800', 'hero900', 'hero1000', 'strikethrough', 'strikethroughUnderline', 'underline',
      'italic', 'monospace', 'alignJustify',
    ],
  },
};

/** What the pane's components therefore never say: to use one of these, take its variants out of the table above. */
export const NEVER_ASKED: readonly NeverAsked[] = [
  { components: ['Tab'], property: 'icon', values: null },
  { components: ['Tab', 'TabList'], property: 'disabled', values: null },
  { components: ['TabList'], property: 'appearance', values: null },
  { components: ['TabList'], property: 'vertical', values: null },
  { components: ['TabList'], property: 'size', values: ['medium', 'large'] },
  { components: ['Button'], property: 'appearance', values: ['outline'] },
  { components: ['Button'], property: 'shape', values: ['square'] },
  { components: ['Button', 'Input', 'Select'], property: 'size', values: ['large'] },
  { components: ['Input', 'SearchBox', 'Select', 'Skeleton', 'SkeletonItem'], property: 'appearance', values: null },
  { components: ['SearchBox'], property: 'size', values: null },
  { components: ['Skeleton', 'SkeletonItem'], property: 'animation', values: null },
  { components: ['Skeleton'], property: 'size', values: null },
  { components: ['SkeletonItem'], property: 'size', values: UNUSED_SIZES.map(Number) },
  { components: ['ProgressBar'], property: 'shape', values: null },
  { components: ['ProgressBar'], property: 'thickness', values: null },
  { components: ['ProgressBar'], property: 'color', values: null },
  { components: ['Text'], property: 'size', values: [100, 500, 600, 700, 800, 900, 1000] },
  { components: ['Text'], property: 'strikethrough', values: null },
  { components: ['Text'], property: 'underline', values: null },
  { components: ['Text'], property: 'italic', values: null },
  { components: ['Text'], property: 'font', values: ['monospace'] },
  { components: ['Text'], property: 'align', values: ['justify'] },
];
