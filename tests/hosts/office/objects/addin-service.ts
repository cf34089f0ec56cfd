/** AddinInternalService: to which the library itself reports, once, that it is ready. */
import type { HostType } from '../host-type.ts';

/** Under this name the library asks for the service. */
export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

export const addinServiceType: HostType<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: { since: '1.1', call: () => null } },
};
