using System.CommandLine;
using CommunityBot.Bot.Hosting;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// What was typed about this installation, whatever the command: <c>--data</c>, and settings as <c>--Line:ChannelSecret=…</c>. A setting is told
/// from an option by the colon in its name; those without one are known.
/// </summary>
internal sealed class TypedSettings
{
    private readonly IReadOnlyList<string> _settings;

    private TypedSettings(IReadOnlyList<string> settings)
    {
        _settings = settings;
        // A variable of a script that is not set leaves nothing behind --data: the folder that would be taken then is another one.
        Data.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var folder }] && string.IsNullOrWhiteSpace(folder))
                given.AddError("--data 後面是空的，請寫出資料夾。 ／ --data is blank; name the folder.");
        });
    }

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "資料夾，預設 data ／ Folder for everything the bot writes; default: data",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>Parts settings from the words of a command.</summary>
    public static (TypedSettings Settings, string[] Words) Part(IReadOnlyList<string> args)
    {
        List<string> settings = [], words = [];
        for (var i = 0; i < args.Count; i++)
        {
            if (!IsSetting(args[i]))
                words.Add(args[i]);
            else if (args[i].Contains('=', StringComparison.Ordinal) || i + 1 == args.Count)
                settings.Add(args[i]);
            else
                settings.Add($"{args[i]}={args[++i]}");
        }

        return (new TypedSettings(settings), [.. words]);
    }

    /// <summary>All of it as settings.</summary>
    public string[] In(ParseResult parsed) =>
        parsed.GetValue(Data) is { } folder ? [.. _settings, $"--{StorageOptions.Section}:{nameof(StorageOptions.Path)}={folder}"] : [.. _settings];

    private static bool IsSetting(string word)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal))
            return false;
        var name = word[2..].Split('=')[0];
        return name.Contains(':', StringComparison.Ordinal) || UnknownSettings.WithoutSection.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
