/** PropertiesService: texts kept for the document, the script or the person. */
import type { PropertyStore, StoreKind } from '../stores.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import type { ScriptHost } from '../script-host.ts';

export const propertiesType: ScriptType<PropertyStore> = scriptType<PropertyStore>({
  name: 'Properties',
  service: 'PropertiesService',
  methods: {
    getProperty: { takes: ['String'], call: (store, given) => store.texts.get(given.text(0)) ?? null },
    getProperties: { takes: [''], call: (store) => Object.fromEntries(store.texts) },
    getKeys: { takes: [''], call: (store) => [...store.texts.keys()] },
    setProperty: {
      takes: ['String, String'],
      call: (store, given, host) => {
        store.set(given.text(0), given.text(1));
        return host.wrap(propertiesType, store);
      },
    },
    setProperties: {
      takes: ['Record', 'Record, Boolean'],
      call: (store, given, host) => {
        if (given.isTrue(1)) store.texts.clear();
        for (const [name, text] of Object.entries(given.at(0) ?? {})) store.set(name, String(text));
        return host.wrap(propertiesType, store);
      },
    },
    deleteProperty: {
      takes: ['String'],
      call: (store, given, host) => {
        store.texts.delete(given.text(0));
        return host.wrap(propertiesType, store);
      },
    },
    deleteAllProperties: {
      takes: [''],
      call: (store, _given, host) => {
        store.texts.clear();
        return host.wrap(propertiesType, store);
      },
    },
  },
});

/** A store of a kind; the document's only where the script belongs to one. */
function store(kind: StoreKind): ScriptMethod<null> {
  return { takes: [''], call: (_target, _given, host: ScriptHost) => (kind === 'document' && host.options.isBound === false ? null : host.wrap(propertiesType, host.stores.properties[kind])) };
}

export const propertiesServiceType: ScriptType<null> = scriptType<null>({
  name: 'PropertiesService',
  service: null,
  methods: { getDocumentProperties: store('document'), getScriptProperties: store('script'), getUserProperties: store('user') },
});

