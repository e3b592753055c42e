using System.Globalization;
using CommunityBot.Load;
using CommunityBot.Load.Yardsticks;

switch (args)
{
    case []:
        return await LoadRun.Run([], CancellationToken.None);
    case ["--beside", _, ..] when Array.TrueForAll(args[1..], File.Exists):
        return await LoadRun.Run([.. args[1..].Select(Path.GetFullPath)], CancellationToken.None);

    case ["--store", "LiteDb"]:
        return await LoadRun.RunLiteDb(CancellationToken.None);
    case ["--store", "PostgreSql", var server]:
        return await LoadRun.RunPostgreSql(server, CancellationToken.None);

    // Started by the run itself, each as a process of its own.
    case ["fill", var data, var members, var secret]:
        Workload.Fill(data, int.Parse(members, CultureInfo.InvariantCulture), Convert.FromHexString(secret));
        return 0;
    case ["yardstick", var name, var url, var place, var line]:
        await Yardstick.Called(name).Run(new Uri(url), place, new Uri(line));
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            """
            Load [--beside PATH/TO/CommunityBot.Load.dll ...] measures the bot, in turn with other builds of it, each named by its own Load.
            Load --store LiteDb measures it on that database beside SQLite.
            Load --store PostgreSql CONNECTION measures one and two of it on that server beside a bare program and SQLite.
            """);
        return 2;
}
