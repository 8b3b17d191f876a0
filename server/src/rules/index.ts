// Made by `npm run generate` from the files of the rules; not to be changed by hand.
import datesConvocationDelay from "./dates/convocation-delay.ts";
import datesDateOrder from "./dates/date-order.ts";
import datesFirstOfMonth from "./dates/first-of-month.ts";
import datesInvalidDate from "./dates/invalid-date.ts";
import datesSessionDate from "./dates/session-date.ts";
import datesSpelledDate from "./dates/spelled-date.ts";
import datesWeekday from "./dates/weekday.ts";
import attendanceCouncilSize from "./attendance/council-size.ts";
import attendanceDuplicateMember from "./attendance/duplicate-member.ts";
import attendanceExcusedCount from "./attendance/excused-count.ts";
import attendanceListedCount from "./attendance/listed-count.ts";
import attendanceMemberMissing from "./attendance/member-missing.ts";
import attendanceMemberTerm from "./attendance/member-term.ts";
import attendanceMemberUnknown from "./attendance/member-unknown.ts";
import attendanceMembersSum from "./attendance/members-sum.ts";
import attendancePresidentPresent from "./attendance/president-present.ts";
import attendanceProxyGiver from "./attendance/proxy-giver.ts";
import attendanceProxyHolder from "./attendance/proxy-holder.ts";
import attendanceProxyLimit from "./attendance/proxy-limit.ts";
import attendanceQuorumStated from "./attendance/quorum-stated.ts";
import attendanceQuorum from "./attendance/quorum.ts";
import attendanceRapporteurPresent from "./attendance/rapporteur-present.ts";
import attendanceRemoteSession from "./attendance/remote-session.ts";
import attendanceSecretaryMember from "./attendance/secretary-member.ts";
import votesAbsoluteMajority from "./votes/absolute-majority.ts";
import votesCompteAdministratif from "./votes/compte-administratif.ts";
import votesDecisionWord from "./votes/decision-word.ts";
import votesInterestedMember from "./votes/interested-member.ts";
import votesMajorityWord from "./votes/majority-word.ts";
import votesNamedVotes from "./votes/named-votes.ts";
import votesTie from "./votes/tie.ts";
import votesVoteSum from "./votes/vote-sum.ts";
import votesVoterListed from "./votes/voter-listed.ts";
import votesVotersSum from "./votes/voters-sum.ts";
import referencesActIdDate from "./references/act-id-date.ts";
import referencesActIdDepartment from "./references/act-id-department.ts";
import referencesActIdEntity from "./references/act-id-entity.ts";
import referencesActIdFormat from "./references/act-id-format.ts";
import referencesActIdNature from "./references/act-id-nature.ts";
import referencesActIdSiren from "./references/act-id-siren.ts";
import referencesNomenclatureCode from "./references/nomenclature-code.ts";
import referencesNomenclatureEntity from "./references/nomenclature-entity.ts";
import referencesNomenclatureLabel from "./references/nomenclature-label.ts";
import structureEmptyField from "./structure/empty-field.ts";
import structureEntityTitle from "./structure/entity-title.ts";
import structureExecutory from "./structure/executory.ts";
import structureMissingPart from "./structure/missing-part.ts";
import structureNumberDate from "./structure/number-date.ts";
import structureNumberFormat from "./structure/number-format.ts";
import structurePageNumber from "./structure/page-number.ts";
import structurePlaceholder from "./structure/placeholder.ts";
import structureRemedies from "./structure/remedies.ts";
import structureRunningHeader from "./structure/running-header.ts";
import structureSignatures from "./structure/signatures.ts";
import structureSubjectLength from "./structure/subject-length.ts";
import amountsAmountWords from "./amounts/amount-words.ts";
import amountsCitationDate from "./amounts/citation-date.ts";
import amountsCitationForm from "./amounts/citation-form.ts";
import amountsTableTotal from "./amounts/table-total.ts";
import registerRegisterActId from "./register/register-act-id.ts";
import registerRegisterDuplicate from "./register/register-duplicate.ts";
import registerRegisterGap from "./register/register-gap.ts";
import registerRegisterSession from "./register/register-session.ts";
import suppressionUnusedSuppression from "./suppression/unused-suppression.ts";
import type { Rule } from "./rule.ts";

/** Every rule, by group in the order of the documentation, then by name. */
export const RULES: readonly Rule[] = [
  datesConvocationDelay,
  datesDateOrder,
  datesFirstOfMonth,
  datesInvalidDate,
  datesSessionDate,
  datesSpelledDate,
  datesWeekday,
  attendanceCouncilSize,
  attendanceDuplicateMember,
  attendanceExcusedCount,
  attendanceListedCount,
  attendanceMemberMissing,
  attendanceMemberTerm,
  attendanceMemberUnknown,
  attendanceMembersSum,
  attendancePresidentPresent,
  attendanceProxyGiver,
  attendanceProxyHolder,
  attendanceProxyLimit,
  attendanceQuorumStated,
  attendanceQuorum,
  attendanceRapporteurPresent,
  attendanceRemoteSession,
  attendanceSecretaryMember,
  votesAbsoluteMajority,
  votesCompteAdministratif,
  votesDecisionWord,
  votesInterestedMember,
  votesMajorityWord,
  votesNamedVotes,
  votesTie,
  votesVoteSum,
  votesVoterListed,
  votesVotersSum,
  referencesActIdDate,
  referencesActIdDepartment,
  referencesActIdEntity,
  referencesActIdFormat,
  referencesActIdNature,
  referencesActIdSiren,
  referencesNomenclatureCode,
  referencesNomenclatureEntity,
  referencesNomenclatureLabel,
  structureEmptyField,
  structureEntityTitle,
  structureExecutory,
  structureMissingPart,
  structureNumberDate,
  structureNumberFormat,
  structurePageNumber,
  structurePlaceholder,
  structureRemedies,
  structureRunningHeader,
  structureSignatures,
  structureSubjectLength,
  amountsAmountWords,
  amountsCitationDate,
  amountsCitationForm,
  amountsTableTotal,
  registerRegisterActId,
  registerRegisterDuplicate,
  registerRegisterGap,
  registerRegisterSession,
  suppressionUnusedSuppression,
];
