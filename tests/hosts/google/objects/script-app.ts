/** ScriptApp: how far the person has authorised the add-on. */
import { scriptType, type ScriptType } from '../script-type.ts';

export const scriptAppType: ScriptType<null> = scriptType<null>({
  name: 'ScriptApp',
  service: null,
  isFree: true,
  methods: {
    getScriptId: { takes: [''], call: () => 'stand-in' },
  },
  enums: { AuthMode: ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION'] },
});
