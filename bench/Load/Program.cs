using System.Globalization;
using CommunityBot.Load;
using CommunityBot.Load.Yardsticks;

switch (args)
{
    case []:
        return await LoadRun.Run([], CancellationToken.None);
    case ["--beside", _, ..] when Array.TrueForAll(args[1..], File.Exists):
        return await LoadRun.Run([.. args[1..].Select(Path.GetFullPath)], CancellationToken.None);

    // Started by the run itself, each as a process of its own.
    case ["fill", var data, var members, var secret]:
        Workload.Fill(data, int.Parse(members, CultureInfo.InvariantCulture), Convert.FromHexString(secret));
        return 0;
    case ["yardstick", var name, var url, var folder, var line]:
        await Yardstick.Called(name).Run(new Uri(url), folder, new Uri(line));
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "Load [--beside PATH/TO/CommunityBot.Load.dll ...] measures the bot, in turn with other builds of it, each named by its own Load.");
        return 2;
}
