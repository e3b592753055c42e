using System.CommandLine;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Cli;

/// <summary>An option that is a day, in either calendar.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Called(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "D",
        CustomParser = result =>
        {
            if (WrittenDayReader.Read(result.Tokens[0].Value) is { } day)
                return day;
            result.AddError($"{name}：「{result.Tokens[0].Value}」不是日期，例如 114-05-01 或 2025-05-01。 ／ {name} is '{result.Tokens[0].Value}', which is no day.");
            return null;
        },
    };
}
