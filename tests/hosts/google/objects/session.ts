/** Session: who runs the script, in which language and time zone. */
import { scriptType, type ScriptType } from '../script-type.ts';

export const userType: ScriptType<string> = scriptType<string>({
  name: 'User',
  service: 'Session',
  methods: { getEmail: { takes: [''], call: (address) => address } },
});

export const sessionType: ScriptType<null> = scriptType<null>({
  name: 'Session',
  service: null,
  methods: {
    getActiveUserLocale: { takes: [''], isFree: true, call: (_target, _given, host) => host.options.language ?? 'en' },
    getScriptTimeZone: { takes: [''], isFree: true, call: (_target, _given, host) => host.options.scriptTimeZone ?? 'America/New_York' },
    getActiveUser: { takes: [''], call: (_target, _given, host) => host.wrap(userType, host.options.user ?? '') },
    getEffectiveUser: { takes: [''], call: (_target, _given, host) => host.wrap(userType, host.options.user ?? '') },
    getTemporaryActiveUserKey: { takes: [''], isFree: true, call: (_target, _given, host) => `key-of-${host.options.user ?? 'nobody'}` },
  },
});
