using CommunityBot.Conversation.Vocabulary;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string AnswerLabel => "Type an answer";

    public override string YourAnswer => "Type it here";

    public override string ChooseOne => "Choose one";

    public override string InputName(CommandInput input) => input switch
    {
        CommandInput.Code => "code",
        CommandInput.Meeting => "meeting",
        CommandInput.Member => "member",
        CommandInput.Community => "community",
        CommandInput.Activity => "kind",
        CommandInput.BudgetItem => "item",
        CommandInput.Duty => "duty",
        CommandInput.Figure => "figure",
        CommandInput.When => "when",
        CommandInput.Reason => "reason",
        CommandInput.File => "file",
        _ => "words",
    };

    public override string InputPurpose(CommandInput input) => input switch
    {
        CommandInput.Code => "the four digits on the screen, or your binding code",
        CommandInput.Meeting => "which meeting, as #12; or choose from the list",
        CommandInput.Member => "which member; or choose from the list",
        CommandInput.Community => "which community; not needed if there is only one",
        CommandInput.Activity => "what kind of meeting, such as a lecture; or choose from the list",
        CommandInput.BudgetItem => "which item of the budget, such as meals; or choose from the list",
        CommandInput.Duty => "what has to be handed in or done; or choose from the list",
        CommandInput.Figure => "which figure of the report; or choose from the list",
        CommandInput.When => "the day and time, for example 5/12 14:00-16:00",
        CommandInput.Reason => "the reason, such as official business or came late",
        CommandInput.File => "a photo of the meeting, or a photo or PDF of the receipt",
        _ => "whatever else there is to say, in your own words; I ask for what is missing",
    };
}
