using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string MovePurpose => "更改活動的日期或時間，例如：改期 #12 5/13 15:00-17:00";

    public override string AskMoveTo(string meeting, Hours span) =>
        $"{meeting}原訂 {Span(span)}，要改到什麼時候？例如「5/13 15:00-17:00」；只說日期，時間就不變。";

    public override string MoveTakesNoMore(string meeting, string words) =>
        $"還沒改期：改期只更改日期和時間，「{words}」不會記下來。{meeting}要照下面的時間改嗎？";

    public override string MoveTakesOneDay(string meeting) => $"還沒改期：一場活動只能改到一天。{meeting}要改到哪一天？";

    public override string CannotMoveBegun(string meeting) => $"{meeting}已經開始，不能再改期。請另外新增一場；沒有人簽到的話，也可以取消這一場。";

    public override string CannotMoveToPast(string day) => $"{day} 這個時間已經過了，沒有改期。要改到什麼時候？";

    public override string IsThenAlready(string meeting, Hours span) => $"{meeting}本來就是 {Span(span)}，不用更改。";

    public override string Moved(string meeting) => $"已改期：{meeting}";

    public override string NewTimeLabel => "新時間";

    public override string FormerTimeLabel => "原時間";

    public override string NobodyHeardOfIt => "我還沒有把異動告訴任何人，不用再通知；您自己轉傳過的，請再說一聲。";

    public override string NobodyGoesByIt => "還沒有提醒過成員這一場，不必另外通知；訂閱行事曆的會自動更新。";

    public override string TheyHearOfIt(int people, string? by) => by is null
        ? $"已經知道這一場的 {Count(people)} 位成員馬上會收到通知。"
        : $"已經知道這一場的 {Count(people)} 位成員會在下次和我說話時知道，最晚 {by} 收到通知。";

    public override string CannotBeTold(string names) => $"我通知不到 {names}（還沒綁定，或收不到訊息），請您轉告。";

    public override string NoMessagesFor(string names) => $"這個月可以主動發的訊息用完了，{names} 要等下次和我說話才會知道，請您轉告。";

    public override string ForwardNext => "下一則可以直接轉貼到群組。";

    public override string NewsMoved(string meeting) => $"【改期】{meeting}";

    public override string NewsRelocated(string meeting) => $"【改地點】{meeting}";

    public override string NewsCancelled(string meeting) => $"【取消】{meeting}";

    public override string NewsReinstated(string meeting) => $"【照常舉行】{meeting}";

    public override string ChangePlacePurpose => "更改活動的地點，例如：改地點 #12 工程館302";

    public override string ChangeTopicPurpose => "更正活動的主題，辦完的也可以，例如：改主題 #12 AI教材共備";

    public override string AskNewPlace(string meeting, string place) => $"{meeting}原訂地點：{place}。要改到哪裡？";

    public override string AskNewTopic(string meeting, string topic) => $"{meeting}目前的主題：{topic}。要改成什麼？";

    public override string CannotChangeEnded(string meeting) => $"{meeting}已經結束，地點不能再改。";

    public override string IsSoAlready(string meeting, string what) => $"{meeting}本來就是「{what}」，不用更改。";

    public override string PlaceChanged(string meeting) => $"已改地點：{meeting}";

    public override string TopicChanged(string meeting) => $"已改主題：{meeting}";

    public override string NewPlaceLabel => "新地點";

    public override string FormerPlaceLabel => "原地點";

    public override string NewTopicLabel => "新主題";

    public override string FormerTopicLabel => "原主題";

    public override string LeaveStands(string names) => $"{names} 先前已請假，請假仍算數；新的時間可以來的話，到場簽到就好。";

    public override string PartBeforeItsTurn(string part, string earlier, Citations cite) => $"提醒：{part}排在{earlier}結束之前（{Articles(cite)}），請再確認時間。";

    public override string MoveBack => "改回原時間";
}
