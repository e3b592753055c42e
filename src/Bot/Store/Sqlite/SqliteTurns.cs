using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CommunityBot.Bot.Store.Sqlite;

/// <summary>
/// How a connection waits while another one holds the lock. SQLite's own <c>busy_timeout</c> looks again once a second in the build
/// that the package brings, and whoever signs in while a job writes two rows would wait as long.
/// </summary>
internal static class SqliteTurns
{
    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private static readonly BusyHandler s_lookAgain = LookAgain;

    [ThreadStatic]
    private static long s_since;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int BusyHandler(nint nothing, int looks);

    /// <summary>From now on the connection looks every few milliseconds whether it is its turn, for ten seconds.</summary>
    public static void WaitForTurns(this sqlite3 database) => _ = sqlite3_busy_handler(database, s_lookAgain, 0);

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "SQLite calls this on the very thread that is to wait.")]
    private static int LookAgain(nint nothing, int looks)
    {
        if (looks == 0)
            s_since = Stopwatch.GetTimestamp();
        if (Stopwatch.GetElapsedTime(s_since) > s_patience)
            return 0;
        Thread.Sleep(s_between);
        return 1;
    }

    [DllImport("e_sqlite3", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int sqlite3_busy_handler(sqlite3 database, BusyHandler handler, nint nothing);
}
