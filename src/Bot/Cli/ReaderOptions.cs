using System.CommandLine;
using CommunityBot.Files.Exports.ForPeople;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>Options of an export that say whom it is for.</summary>
internal sealed class ReaderOptions
{
    private const string People = "people";
    private const string Machines = "machines";

    /// <summary>The format that people read.</summary>
    private const string Workbook = "xlsx";

    private readonly Option<string?> _for = new("--for")
    {
        Description = "給人看（people，xlsx 預設）或給程式讀（machines，csv、jsonl 預設） ／ For people (the default of xlsx) or programs (of the others)",
    };

    private readonly Option<string> _dates = new("--dates")
    {
        Description = "給人看的日期：民國（roc）或西元（ce） ／ Days for people, in ROC years or those of the common era",
        DefaultValueFactory = _ => "roc",
    };

    private readonly Option<string> _language = new("--language")
    {
        Description = "給人看的語言：中文（zh）或英文（en） ／ The language for people",
        DefaultValueFactory = _ => "zh",
    };

    public ReaderOptions()
    {
        _for.AcceptOnlyFromAmong(People, Machines);
        _dates.AcceptOnlyFromAmong("roc", "ce");
        _language.AcceptOnlyFromAmong("zh", "en");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_for);
        AddLanguageTo(command);
    }

    /// <summary>For what only people read.</summary>
    public void AddLanguageTo(Command command)
    {
        command.Options.Add(_dates);
        command.Options.Add(_language);
    }

    public bool AreMachines(ParseResult parsed, string format) => (parsed.GetValue(_for) ?? (format == Workbook ? People : Machines)) == Machines;

    public Reader Reader(ParseResult parsed, Installation bot) => new(
        parsed.GetRequiredValue(_language) == "en" ? Language.English : Language.Chinese,
        parsed.GetRequiredValue(_dates) == "ce" ? Dates.CommonEra : Dates.Roc,
        bot.Rulebooks,
        bot.Clock,
        bot.WorkDays,
        bot.Now);
}
