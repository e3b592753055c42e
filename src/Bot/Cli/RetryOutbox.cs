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
        retry.Does((parsed, cancel) => Run(typed.In(parsed), terminal, cancel));
        return new Command("outbox", "待送的訊息 ／ Messages on their way out") { retry };
    }

    private static async Task<int> Run(string[] settings, Terminal terminal, CancellationToken cancel)
    {
        await using var bot = Installation.Open(settings, FolderUse.Change);
        var count = await bot.Store.Change(records => records.Outbox.RetryGivenUp(bot.Now), cancel);
        terminal.Say(count == 0
            ? new BothLanguages("沒有放棄了的訊息。", "No message was given up.")
            : new BothLanguages(
                $"{count} 則訊息會再送一次；機器人執行中的話，一分鐘內就會送。其中的回覆如果已經太晚，平台不收，會附在那個人下一次的回覆裡，最多一天。",
                $"{count} messages are due again; a running bot takes them up within a minute. Answers that are too late for the platform go with the next "
                    + "answer to their reader, for a day at most."));
        return ExitCode.Fine;
    }
}
