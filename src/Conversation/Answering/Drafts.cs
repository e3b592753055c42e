using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Account;
using CommunityBot.Conversation.Commands.Announcing;
using CommunityBot.Conversation.Commands.Applying;
using CommunityBot.Conversation.Commands.Attending;
using CommunityBot.Conversation.Commands.Belonging;
using CommunityBot.Conversation.Commands.Duties;
using CommunityBot.Conversation.Commands.Holding;
using CommunityBot.Conversation.Commands.Lessons;
using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Commands.Photos;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Commands.Training;
using CommunityBot.Conversation.Finding;
using CommunityBot.Credits;
using CommunityBot.Meetings;
using CommunityBot.Tallies;

namespace CommunityBot.Conversation.Answering;

/// <summary>What commands keep as JSON while they ask, read as tolerantly as an earlier version may have written it.</summary>
[JsonSerializable(typeof(AccountsDraft))]
[JsonSerializable(typeof(AskedOf))]
[JsonSerializable(typeof(AttendanceDraft))]
[JsonSerializable(typeof(BulletinDraft))]
[JsonSerializable(typeof(CaseDraft))]
[JsonSerializable(typeof(CorrectionDraft))]
[JsonSerializable(typeof(CreditDraft))]
[JsonSerializable(typeof(DeletionDraft))]
[JsonSerializable(typeof(FigureEntryDraft))]
[JsonSerializable(typeof(LeaveDraft))]
[JsonSerializable(typeof(ShownWords))]
[JsonSerializable(typeof(LessonDraft))]
[JsonSerializable(typeof(MeetingDraft))]
[JsonSerializable(typeof(MinutesDraft))]
[JsonSerializable(typeof(PhotoDraft))]
[JsonSerializable(typeof(Picked))]
[JsonSerializable(typeof(SettlingDraft))]
[JsonSerializable(typeof(SpendingDraft))]
internal sealed partial class Drafts : JsonSerializerContext
{
    public static JsonSerializerOptions Kept { get; } = new Drafts(new JsonSerializerOptions
    {
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new JsonStringEnumConverter<LessonPart>(),
            new NumberConverter<CommunityId>(number => new(number), id => id.Value),
            new NumberConverter<PersonId>(number => new(number), id => id.Value),
            new NumberConverter<MeetingId>(number => new(number), id => id.Value),
            new NumberConverter<LessonId>(number => new(number), id => id.Value),
            new NumberConverter<TallyEntryId>(number => new(number), id => id.Value),
            new NumberConverter<CreditEntryId>(number => new(number), id => id.Value),
            new NumberConverter<LedgerEntryId>(number => new(number), id => id.Value),
            new NumberConverter<Dollars>(number => new(number), dollars => dollars.Amount),
        },
    }).Options;
}
