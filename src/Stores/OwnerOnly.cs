using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;

namespace CommunityBot.Stores;

/// <summary>
/// Files and folders that only the account which runs the bot can read: 0600 and 0700, and on Windows a list with that account, the system and
/// its administrators. What is made in such a folder of Windows is like it.
/// </summary>
public static class OwnerOnly
{
    private const UnixFileMode File0600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder0700 = File0600 | UnixFileMode.UserExecute;

    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>Makes a folder with those above it; one that is there stays as it is.</summary>
    public static void MakeFolder(string path)
    {
        if (Directory.Exists(path))
            return;
        if (OperatingSystem.IsWindows())
            Restrict(Directory.CreateDirectory(path));
        else
            Directory.CreateDirectory(path, Folder0700);
    }

    /// <summary>Makes a file that must not be there yet.</summary>
    public static FileStream MakeFile(string path, FileMode mode = FileMode.CreateNew, FileShare share = FileShare.Read)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = File0600;
        return new FileStream(path, options);
    }

    /// <summary>Whether somebody else may use it; not what is gone by now, as SQLite's working files may be.</summary>
    public static bool IsWider(string path)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? Directory.Exists(path) && IsOpen(new DirectoryInfo(path))
                : (File.GetUnixFileMode(path) & Others) != UnixFileMode.None;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Closes it to others. A folder that everybody shares, such as /tmp, is nobody's to close.</summary>
    /// <exception cref="UnauthorizedAccessException">It is another account's.</exception>
    public static void Tighten(string path)
    {
        if (!IsWider(path))
            return;
        if (OperatingSystem.IsWindows())
            Restrict(new DirectoryInfo(path));
        else if (!File.GetUnixFileMode(path).HasFlag(UnixFileMode.StickyBit))
            File.SetUnixFileMode(path, Directory.Exists(path) ? Folder0700 : File0600);
    }

    [SupportedOSPlatform("windows")]
    private static void Restrict(DirectoryInfo folder)
    {
        var rights = new DirectorySecurity();
        rights.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        foreach (var account in Accounts())
        {
            rights.AddAccessRule(new FileSystemAccessRule(
                account,
                FileSystemRights.FullControl,
                InheritanceFlags.ContainerInherit | InheritanceFlags.ObjectInherit,
                PropagationFlags.None,
                AccessControlType.Allow));
        }

        folder.SetAccessControl(rights);
    }

    [SupportedOSPlatform("windows")]
    private static bool IsOpen(DirectoryInfo folder) => folder.GetAccessControl()
        .GetAccessRules(includeExplicit: true, includeInherited: true, typeof(SecurityIdentifier))
        .Cast<FileSystemAccessRule>()
        .Any(rule => rule.AccessControlType == AccessControlType.Allow && !Accounts().Contains(rule.IdentityReference));

    [SupportedOSPlatform("windows")]
    private static IReadOnlyList<IdentityReference> Accounts()
    {
        using var me = WindowsIdentity.GetCurrent();
        return
        [
            me.User!,
            new SecurityIdentifier(WellKnownSidType.LocalSystemSid, domainSid: null),
            new SecurityIdentifier(WellKnownSidType.BuiltinAdministratorsSid, domainSid: null),
        ];
    }
}
