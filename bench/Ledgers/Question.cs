using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Wording;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Records;
using Microsoft.Extensions.Configuration;

namespace CommunityBot.Ledgers;

/// <summary>Something asked of a history.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="Ask">Asks it, and returns the answer.</param>
public sealed record Question(string Name, Func<History, IRecords, object> Ask)
{
    private const int Shown = 10;
    private static readonly TimeSpan s_ofOnes = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan s_ofAll = TimeSpan.FromMilliseconds(200);
    private static readonly string[] s_said = ["點數", "經費", "研習", "研習 總表"];

    /// <summary>How long it may take. What is of every teacher of the programme may take longer than what is of one person or community.</summary>
    public TimeSpan Allowed => Name.EndsWith("總表", StringComparison.Ordinal) ? s_ofAll : s_ofOnes;

    /// <summary>How often it is asked.</summary>
    public int Rounds => Allowed == s_ofAll ? 50 : 1_000;

    /// <summary>What an answer about points or money is made of.</summary>
    public static IEnumerable<Question> OfTheStore =>
    [
        new("points, sums of the person", (history, records) => records.Points.SumsOf(history.Person.Id, history.Community.Id)),
        new("points, newest lines of the person", (history, records) => records.Points.Latest(history.Person.Id, history.Community.Id, Shown)),
        new("money, sums of the community", (history, records) => records.Budget.SumsOf(history.Community.Id)),
        new("money, newest lines of the community", (history, records) => records.Budget.Latest(history.Community.Id, Shown)),
    ];

    /// <summary>The whole answer to what somebody types, from the account to the card.</summary>
    /// <exception cref="WrongFilesException">The rulebooks cannot be read.</exception>
    public static IEnumerable<Question> OfTheBot()
    {
        var (rulebooks, problems) = RulebookSetup.Read(new ConfigurationBuilder().Build());
        if (problems.Count > 0)
            throw new WrongFilesException(problems);
        var (books, wrong) = TalkSetup.Read(new ConfigurationBuilder().Build());
        if (wrong.Count > 0)
            throw new WrongFilesException(wrong);
        var responder = new Responder(
            new Ear(books),
            rulebooks,
            new SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei")),
            HolidaySetup.Read(new ConfigurationBuilder().Build()).Calendar,
            new ChatLinks(() => new Uri("https://bot.example.tw/"), lineBasicId: null));
        return s_said.Select(words => new Question(
            $"the bot's answer to {words}",
            (history, records) => responder.Respond(records, Said(history, words)).Reply?.Card
                ?? throw new InvalidOperationException($"{words} is not answered with a card.")));
    }

    private static IncomingMessage Said(History history, string words) => new()
    {
        EventId = "e",
        From = history.Account,
        Place = history.Account,
        SentAt = history.Now,
        Content = new MessageContent.Words(words),
    };
}
