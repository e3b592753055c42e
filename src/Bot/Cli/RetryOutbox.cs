using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>outbox retry: messages that were given up are sent again.</summary>
internal static class RetryOutbox
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var retry = new Command("retry", "重送放棄了的訊息 ／ Send again what was given up");
        retry.SetAction((parsed, cancel) => Run(typed.In(parsed), terminal, cancel));
        return new Command("outbox", "待送的訊息 ／ Messages on their way out") { retry };
    }

    private static async Task<int> Run(string[] settings, Terminal terminal, CancellationToken cancel)
    {
        await using var bot = Installation.Open(settings, FolderUse.Change);
        var count = await bot.Store.Change(records => records.Outbox.RetryGivenUp(bot.Now), cancel);
        terminal.Say(new BothLanguages(
            count == 0 ? "沒有放棄了的訊息。" : $"{count} 則訊息會再送一次；機器人執行中的話，一分鐘內就會送。",
            $"{count} messages are due again; a running bot takes them up within a minute."));
        return ExitCode.Fine;
    }
}
