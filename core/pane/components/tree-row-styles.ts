/** How a row of the list looks when it is pointed at, focused and selected, in all themes. */
import { createCustomFocusIndicatorStyle } from '@fluentui/react-tabster';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useTreeRowStyles: () => Record<'row' | 'selected', string> = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    cursor: 'pointer',
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground6 },
    // The address is what a click leads to.
    ':hover [data-cell]': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover, '@media (forced-colors: active)': { color: 'LinkText' } },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(0px - ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    }),
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    // A bar beside the row, so that the selection shows where backgrounds don't.
    '::before': {
      content: '""',
      position: 'absolute',
      top: tokens.spacingVerticalXS,
      bottom: tokens.spacingVerticalXS,
      left: tokens.spacingHorizontalXXS,
      width: tokens.strokeWidthThickest,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandForeground1,
    },
    '@media (forced-colors: active)': {
      '::before': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
});
