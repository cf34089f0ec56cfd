/** The part of Office's manifest schema that Suivi's manifest uses: which children each element has, in which order. */

const REFERENCE: readonly string[] = [];
const OVERRIDDEN = ['Override*'];

/**
 * Elements by their path's last two names where a name means two things, by name and type (`Control=Menu`) where the
 * type decides, else by name. A child is compulsory unless it ends in `?` (at most one) or `*` (any number).
 */
export const MANIFEST_SCHEMA: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [
    'OfficeApp',
    [
      'Id', 'AlternateId?', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl?', 'HighResolutionIconUrl?',
      'SupportUrl?', 'AppDomains?', 'Hosts?', 'Requirements?', 'DefaultSettings', 'Permissions', 'Dictionary?', 'VersionOverrides?',
    ],
  ],
  ['OfficeApp/DisplayName', OVERRIDDEN],
  ['OfficeApp/Description', OVERRIDDEN],
  ['IconUrl', OVERRIDDEN],
  ['HighResolutionIconUrl', OVERRIDDEN],
  ['SupportUrl', OVERRIDDEN],
  ['OfficeApp/Hosts', ['Host*']],
  ['Requirements', ['Sets?', 'Methods?']],
  ['Sets', ['Set*']],
  ['DefaultSettings', ['SourceLocation']],
  ['DefaultSettings/SourceLocation', OVERRIDDEN],
  ['VersionOverrides', ['Description?', 'Requirements?', 'Hosts?', 'Resources?', 'WebApplicationInfo?', 'EquivalentAddins?']],
  ['VersionOverrides/Hosts', ['Host*']],
  ['Hosts/Host', ['AllFormFactors?', 'DesktopFormFactor?']],
  ['AllFormFactors', ['ExtensionPoint']],
  ['DesktopFormFactor', ['GetStarted?', 'FunctionFile?', 'ExtensionPoint', 'ExtensionPoint*']],
  ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
  ['ExtensionPoint=PrimaryCommandSurface', ['OfficeTab*', 'CustomTab*']],
  ['ExtensionPoint=CustomFunctions', ['Script', 'Page', 'Metadata', 'Namespace?']],
  ['Script', ['SourceLocation']],
  ['Page', ['SourceLocation']],
  ['Metadata', ['SourceLocation']],
  ['Namespace', REFERENCE],
  ['OfficeTab', ['Group', 'Group*']],
  ['Group', ['Label', 'Icon', 'Control', 'Control*']],
  ['Control=Button', ['Label', 'Supertip', 'Icon', 'Action']],
  ['Control=Menu', ['Label', 'Supertip', 'Icon', 'Items']],
  ['Items', ['Item', 'Item*']],
  ['Item', ['Label', 'Supertip', 'Icon', 'Action']],
  ['Supertip', ['Title', 'Description']],
  ['Icon', ['bt:Image', 'bt:Image*']],
  ['Action', ['TaskpaneId?', 'SourceLocation', 'Title?']],
  ['Action/SourceLocation', REFERENCE],
  ['Resources', ['bt:Images?', 'bt:Urls?', 'bt:ShortStrings?', 'bt:LongStrings?']],
  ['bt:Images', ['bt:Image*']],
  ['bt:Urls', ['bt:Url*']],
  ['bt:ShortStrings', ['bt:String*']],
  ['bt:LongStrings', ['bt:String*']],
  ['bt:Images/bt:Image', ['bt:Override*']],
  ['bt:Url', ['bt:Override*']],
  ['bt:String', ['bt:Override*']],
]);
