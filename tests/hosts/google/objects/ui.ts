/** Ui and its menus: what the add-on puts before the person. */
import { enumName } from '../enum-value.ts';
import type { Given } from '../given.ts';
import type { MenuItem } from '../screen.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { enumValue } from '../enum-value.ts';
import { scriptType, type ScriptType } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { htmlOutputType, pageOf } from './html-service.ts';

interface MenuDraft {
  readonly title: string;
  items: readonly MenuItem[];
}

export const menuType: ScriptType<MenuDraft> = scriptType<MenuDraft>({
  name: 'Menu',
  service: 'Ui',
  isFree: true,
  methods: {
    addItem: {
      takes: ['String, String'],
      call: (menu, given, host) => added(menu, { title: given.text(0), call: given.text(1), items: null }, host),
    },
    addSeparator: { takes: [''], call: (menu, _given, host) => added(menu, { title: '', call: null, items: null }, host) },
    addSubMenu: {
      takes: ['Menu'],
      call: (menu, given, host) => {
        const { title, items } = targetOf(given.at(0), menuType);
        return added(menu, { title, call: null, items }, host);
      },
    },
    addToUi: {
      takes: [''],
      call: ({ title, items }, _given, host) => {
        host.screen.show({ menus: [...host.screen.menus.filter((menu) => menu.title !== title), { title, items }] });
      },
    },
  },
});

function added(menu: MenuDraft, item: MenuItem, host: ScriptHost): object {
  menu.items = [...menu.items, item];
  return host.wrap(menuType, menu);
}

function alert(given: Given, host: ScriptHost): object {
  const withTitle = typeof given.at(1) === 'string';
  const buttons = given.at(given.count - 1);
  const names = typeof buttons === 'object' && buttons !== null ? enumName(buttons, 'ButtonSet') : 'OK';
  const said = { title: withTitle ? given.text(0) : '', prompt: given.text(withTitle ? 1 : 0), buttons: names };
  host.screen.show({ alerts: [...host.screen.alerts, said] });
  return enumValue('Button', host.screen.nextAnswer);
}

export const uiType: ScriptType<null> = scriptType<null>({
  name: 'Ui',
  service: 'SpreadsheetApp',
  isFree: true,
  methods: {
    // The menu of an add-on takes the add-on's name; here it has none of its own.
    createAddonMenu: { takes: [''], call: (_target, _given, host) => host.wrap(menuType, { title: '', items: [] }) },
    createMenu: { takes: ['String'], call: (_target, given, host) => host.wrap(menuType, { title: given.text(0), items: [] }) },
    showSidebar: {
      takes: ['HtmlOutput'],
      isForPeople: true,
      call: (_target, given, host) => { host.screen.show({ sidebar: pageOf(targetOf(given.at(0), htmlOutputType)) }); },
    },
    showModalDialog: {
      takes: ['HtmlOutput, String'],
      isForPeople: true,
      call: (_target, given, host) => {
        host.screen.show({ dialogs: [...host.screen.dialogs, { ...pageOf(targetOf(given.at(0), htmlOutputType)), title: given.text(1) }] });
      },
    },
    alert: { takes: ['String', 'String, ButtonSet', 'String, String, ButtonSet'], isForPeople: true, call: (_target, given, host) => alert(given, host) },
  },
  enums: {
    Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
    ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  },
});

export function uiObject(host: ScriptHost): object {
  if (host.options.isBound === false) throw new ScriptException(GOOGLE_SAYS.noUi);
  return host.wrap(uiType, null);
}
