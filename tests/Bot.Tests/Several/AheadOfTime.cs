namespace CommunityBot.Bot.Tests.Several;

/// <summary>
/// Debian's faketime, for a process whose clock is ahead. What waits by how much time passes it is to leave alone, which takes both settings.
/// </summary>
internal static class AheadOfTime
{
    public const string Missing = "No faketime to test with (Debian's package faketime): all clocks were right.";

    private static readonly string? s_library = new DirectoryInfo("/usr/lib") is { Exists: true } place
        ? place.EnumerateDirectories("*-linux-gnu*").Select(one => Path.Combine(one.FullName, "faketime", "libfaketimeMT.so.1")).FirstOrDefault(File.Exists)
        : null;

    public static bool IsInstalled => s_library is not null;

    /// <summary>Nothing where it is not installed.</summary>
    public static Dictionary<string, string> By(int seconds) => s_library is not { } library ? [] : new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = library,
        ["FAKETIME"] = $"+{seconds}s",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
        ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0",
    };
}
